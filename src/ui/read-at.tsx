import type { Source } from "../model/dataset";
import type { Text } from "../model/text";
import { useText } from "./atlas";

const words = { readAt: { zh: "读自 ", en: "read at " } } satisfies Record<string, Text>;

/** The page that a source was read at, by its host; nothing where the source's own page is known. */
export function ReadAt({ source: { address, readAt } }: { source: Source }) {
  const t = useText();
  if (address !== undefined || readAt === undefined) return null;
  return (
    <>
      <span>{t(words.readAt)}</span>
      <a href={readAt} rel="noreferrer">
        {new URL(readAt).host}
      </a>
    </>
  );
}
