import type { SourceRef } from "../charts/chart";
import type { Source } from "../model/dataset";
import { dayBeside, place } from "../model/format";
import { sourceOf } from "../model/lookup";
import { list, type Locale, type Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { SourceTag } from "./source-tag";

const words = {
  source: { zh: "来源：", en: "Source: " },
  separator: { zh: "，", en: ", " },
} satisfies Record<string, Text>;

/** A source by its name, which leads to its own page where that is known. */
export function SourceName({ source }: { source: Source }) {
  const t = useText();
  if (source.address)
    return (
      <a href={source.address} rel="noreferrer">
        {t(source.name)}
      </a>
    );
  return <span>{t(source.name)}</span>;
}

const where = ({ paragraphs }: SourceRef, locale: Locale) =>
  list(
    paragraphs.map((paragraph) => place(paragraph, locale)),
    locale,
  );

interface Props {
  readonly note?: Text;
  readonly refs: readonly SourceRef[];
  readonly className?: string;
}

/** Utilities of the small words under what they are about. */
export const smallPrint =
  "source mt-5 max-w-[74ch] text-13/[1.65] text-ink-3 [&_a]:link [&>span]:block";

/** Note and sources under a picture; what is not the article's is tagged. */
export function SourceLine({ note, refs, className }: Props) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  return (
    <p className={className === undefined ? smallPrint : `${smallPrint} ${className}`}>
      {note && <span>{t(note)} </span>}
      {refs.map((ref) => {
        const source = sourceOf(dataset, ref.source);
        if (source.kind === "atlas") return null;
        const day = dayBeside(source.name, source.date, locale);
        return (
          <span key={ref.source}>
            {source.kind === "article" ? (
              <span>{t(words.source)}</span>
            ) : (
              <SourceTag kind="outside" />
            )}
            <SourceName source={source} />
            <span>
              {day && t(words.separator) + day}
              {ref.paragraphs.length > 0 && t(words.separator) + where(ref, locale)}{" "}
            </span>
          </span>
        );
      })}
    </p>
  );
}
