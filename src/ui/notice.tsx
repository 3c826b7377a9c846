import type { Locale, Text } from "../model/text";
import { mainButton } from "./controls";

/** What went wrong with the page's data, and what to do about it. */
export type Trouble =
  | {
      readonly kind: "missing";
      readonly detail: string;
      /** No file at its address: a deploy may have replaced it, and only the page names the new one. */
      readonly gone?: boolean;
    }
  | { readonly kind: "invalid"; readonly issues: readonly { path: string; message: string }[] };

export interface NoticeProps {
  readonly locale: Locale;
  readonly trouble: Trouble;
  readonly onRetry: () => void;
}

const words = {
  missing: { zh: "数据没有载入", en: "The data did not load" },
  missingHint: {
    zh: "筛选和交互暂不可用；图、表和文字都在页面上，仍可阅读。",
    en: "Filters and interaction are off for now; the pictures, tables and text of this page remain readable.",
  },
  invalid: {
    zh: "数据未通过校验，已停止交互",
    en: "The data failed validation, so interaction is off",
  },
  invalidHint: {
    zh: "页面上的图、表和文字来自发布时的数据，仍可阅读。",
    en: "The pictures, tables and text of this page come from the data as published and remain readable.",
  },
  retry: { zh: "重试", en: "Try again" },
} satisfies Record<string, Text>;

const LISTED = 8;

/** Says on the page, not in the console, that its data cannot be used, and offers to try again. */
export function Notice({ locale, trouble, onRetry }: NoticeProps) {
  const invalid = trouble.kind === "invalid";
  return (
    <section
      className="wrap my-6 py-5 *:mb-3 [&_b]:text-20 [&_code]:text-13 [&_code]:text-ink-2"
      role="alert"
    >
      <b>{(invalid ? words.invalid : words.missing)[locale]}</b>
      <p>{(invalid ? words.invalidHint : words.missingHint)[locale]}</p>
      {invalid ? (
        <ul>
          {trouble.issues.slice(0, LISTED).map(({ path, message }) => (
            <li key={path + message}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <code>{trouble.detail}</code>
        </p>
      )}
      <button type="button" className={mainButton} onClick={onRetry}>
        {words.retry[locale]}
      </button>
    </section>
  );
}
