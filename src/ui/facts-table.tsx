import type { Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { FactHead, figureColumns, FigureRow, statementColumns, StatementRow } from "./fact-rows";
import { LeftOut } from "./left-out";
import { Section } from "./section";

const words = {
  figures: { zh: "所有数字", en: "Every figure" },
  statements: { zh: "没有数字的事实", en: "Facts without a figure" },
} satisfies Record<string, Text>;

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
      <LeftOut of="facts" />
      <table className="table facts">
        <caption>{t(words.figures)}</caption>
        <FactHead columns={figureColumns} />
        <tbody>
          {figures.map((fact) => (
            <FigureRow key={fact.id} id={`fact-${fact.id}`} fact={fact} />
          ))}
        </tbody>
      </table>
      <details className="statements">
        <summary>
          {t(words.statements)} ({statements.length})
        </summary>
        <table className="table facts">
          <caption className="unseen">{t(words.statements)}</caption>
          <FactHead columns={statementColumns} />
          <tbody>
            {statements.map((fact) => (
              <StatementRow key={fact.id} id={`fact-${fact.id}`} fact={fact} />
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
