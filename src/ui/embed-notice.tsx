import type { Text } from "../model/text";
import type { NoticeProps } from "./notice";

const words = {
  off: {
    zh: "数据没有载入，图仍可阅读",
    en: "The data did not load; the chart remains readable",
  },
  retry: { zh: "重试", en: "Try again" },
} satisfies Record<string, Text>;

/** Says in an embed that it stays a picture, in as little room as there is. */
export function EmbedNotice({ locale, onRetry }: NoticeProps) {
  return (
    <p className="embed-notice" role="status">
      {words.off[locale]}
      <button type="button" onClick={onRetry}>
        {words.retry[locale]}
      </button>
    </p>
  );
}
