import type { Source } from "../model/dataset";
import { colon, sourceKind } from "../model/format";
import { useText } from "./atlas";

/** Utilities of a word that says what kind of thing stands beside it. */
export const tag =
  "mr-1.5 inline-block rounded-[0.125rem] edge-control px-1.25 text-12/1.5 font-normal whitespace-nowrap text-ink-2";

/** What kind of source it is, before its name or place; copied and spoken with the mark between them. */
export function SourceTag({ kind }: { kind: Source["kind"] }) {
  const t = useText();
  return (
    <b className={tag}>
      <span>{t(sourceKind[kind])}</span>
      <span className="unseen">{t(colon)}</span>
    </b>
  );
}
