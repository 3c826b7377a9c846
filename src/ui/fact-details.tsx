import { bracketed } from "../charts/words/sentences";
import type { Fact, Source } from "../model/dataset";
import { boundName, dated, place, sourceKind } from "../model/format";
import { sourceOf } from "../model/lookup";
import { languageOf, type Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { ReadAt } from "./read-at";
import { SourceTag } from "./source-tag";

const words = {
  stated: { zh: "原文", en: "As printed" },
  bound: { zh: "限定词", en: "Qualifier" },
  where: { zh: "位置", en: "Where" },
  date: { zh: "日期", en: "Date" },
  year: { zh: "目标年份", en: "Target year" },
  comma: { zh: "，", en: ", " },
  note: { zh: "说明", en: "Note" },
} satisfies Record<string, Text>;

/** The letter of how far a source can be trusted, which the page explains. */
export function Trust({ of: { trust } }: { of: Source }) {
  const { locale } = useAtlas();
  if (!trust) return null;
  return <span>{bracketed(trust, locale)}</span>;
}

interface PlaceProps {
  readonly fact: Fact;
  /** Whether to say what kind of source it is also where it is the article. */
  readonly kind?: boolean;
}

/** Where a fact stands, with a link when the source is outside the article. */
export function FactPlace({ fact, kind = false }: PlaceProps) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const source = sourceOf(dataset, fact.source);
  if (source.kind === "atlas") return <b className="tag">{sourceKind.atlas[locale]}</b>;
  if (source.kind === "article")
    return (
      <>
        {kind && <SourceTag kind="article" />}
        <span>{fact.paragraph ? place(fact.paragraph, locale) : t(source.short)}</span>
      </>
    );
  return (
    <>
      <SourceTag kind="outside" />
      {source.address ? (
        <a className="link" href={source.address} rel="noreferrer">
          {t(source.short)}
        </a>
      ) : (
        <span>{t(source.short)}</span>
      )}
      <Trust of={source} />
    </>
  );
}

/** Everything a fact carries besides its figure, as terms and descriptions. */
export function FactDetails({ fact }: { fact: Fact }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const source = sourceOf(dataset, fact.source);
  const ahead = fact.date.slice(0, 4) > (source.date ?? dataset.date).slice(0, 4);
  return (
    <dl>
      {fact.stated && (
        <div>
          <dt>{t(words.stated)}</dt>
          <dd lang={languageOf(fact.stated)}>{fact.stated}</dd>
        </div>
      )}
      {fact.amount && (
        <div>
          <dt>{t(words.bound)}</dt>
          <dd>{t(boundName[fact.amount.bound])}</dd>
        </div>
      )}
      <div>
        <dt>{t(words.where)}</dt>
        <dd>
          <FactPlace fact={fact} kind />
          {source.readAt && !source.address && <span>{t(words.comma)}</span>}
          <ReadAt source={source} />
        </dd>
      </div>
      <div>
        <dt>{t(ahead ? words.year : words.date)}</dt>
        <dd>{dated(fact.date, locale)}</dd>
      </div>
      {fact.note && (
        <div>
          <dt>{t(words.note)}</dt>
          <dd>{t(fact.note)}</dd>
        </div>
      )}
    </dl>
  );
}
