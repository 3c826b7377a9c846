import { dated } from "../model/format";
import type { Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { Trust } from "./fact-details";
import { FactsOfKind } from "./facts-of-kind";
import { LeftOut } from "./left-out";
import { ReadAt } from "./read-at";
import { Section } from "./section";
import { SourceName } from "./source-line";

const words = {
  figures: { zh: "所有数字", en: "Every figure" },
  statements: { zh: "其他事实", en: "Other facts" },
} satisfies Record<string, Text>;

/** Where the article can be opened. */
function MainSource() {
  const { dataset, locale } = useAtlas();
  const source = dataset.sources.find(({ kind }) => kind === "article");
  if (!source?.readAt && !source?.address) return null;
  const comma = locale === "zh" ? "，" : ", ";
  return (
    <p className="source">
      <span>
        <SourceName source={source} />
        <Trust of={source} />
        <span>
          {source.date && comma + dated(source.date, locale)}
          {!source.address && comma}
        </span>
        <ReadAt source={source} />
      </span>
    </p>
  );
}

/** Every fact with its bound, the phrase as printed and its place; figures first. */
export function FactsTable() {
  const { dataset } = useAtlas();
  const t = useText();
  const { sources } = dataset.site.headings;
  const figures = dataset.facts.filter(({ amount }) => amount);
  const statements = dataset.facts.filter(({ amount }) => !amount);
  return (
    <Section id="sources" title={sources.title} subtitle={sources.subtitle} span="full">
      <dl className="method">
        {dataset.site.method.map(({ term, text }) => (
          <div key={term.en}>
            <dt>{t(term)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <MainSource />
      <LeftOut of="facts" />
      <FactsOfKind kind="figures" facts={figures} target>
        <caption>{t(words.figures)}</caption>
      </FactsOfKind>
      <details className="statements">
        <summary>
          {t(words.statements)} ({statements.length})
        </summary>
        <FactsOfKind kind="statements" facts={statements} target>
          <caption className="unseen">{t(words.statements)}</caption>
        </FactsOfKind>
      </details>
    </Section>
  );
}
