import type { Fact } from "../model/dataset";
import { boundName } from "../model/format";
import type { Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { FactPlace } from "./fact-details";
import { AmountFigure } from "./figure";
import { LeftOut } from "./left-out";
import { Section } from "./section";

const words = {
  figures: { zh: "所有数字", en: "Every figure" },
  statements: { zh: "没有数字的事实", en: "Facts without a figure" },
  figure: { zh: "数字", en: "Figure" },
  meaning: { zh: "含义", en: "Meaning" },
  bound: { zh: "限定词", en: "Qualifier" },
  stated: { zh: "原文", en: "As printed" },
  where: { zh: "位置", en: "Where" },
  fact: { zh: "事实", en: "Fact" },
} satisfies Record<string, Text>;

function Stated({ fact }: { fact: Fact }) {
  if (!fact.stated) return <>—</>;
  return <span lang="zh-CN">{fact.stated}</span>;
}

function FigureRow({ fact }: { fact: Fact }) {
  const t = useText();
  if (!fact.amount) return null;
  return (
    <tr id={`fact-${fact.id}`} tabIndex={-1}>
      <th scope="row">
        <AmountFigure amount={fact.amount} unit />
      </th>
      <td>
        {t(fact.text)}
        {fact.note && <small>{t(fact.note)}</small>}
      </td>
      <td data-label={t(words.bound)}>{t(boundName[fact.amount.bound])}</td>
      <td data-label={t(words.stated)}>
        <Stated fact={fact} />
      </td>
      <td data-label={t(words.where)}>
        <FactPlace fact={fact} />
      </td>
    </tr>
  );
}

function StatementRow({ fact }: { fact: Fact }) {
  const t = useText();
  return (
    <tr id={`fact-${fact.id}`} tabIndex={-1}>
      <th scope="row">
        {t(fact.text)}
        {fact.note && <small>{t(fact.note)}</small>}
      </th>
      <td data-label={t(words.stated)}>
        <Stated fact={fact} />
      </td>
      <td data-label={t(words.where)}>
        <FactPlace fact={fact} />
      </td>
    </tr>
  );
}

function Head({ columns }: { columns: readonly Text[] }) {
  const t = useText();
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.en} scope="col">
            {t(column)}
          </th>
        ))}
      </tr>
    </thead>
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
      <LeftOut of="facts" />
      <table className="table facts">
        <caption>{t(words.figures)}</caption>
        <Head columns={[words.figure, words.meaning, words.bound, words.stated, words.where]} />
        <tbody>
          {figures.map((fact) => (
            <FigureRow key={fact.id} fact={fact} />
          ))}
        </tbody>
      </table>
      <details className="statements">
        <summary>
          {t(words.statements)} ({statements.length})
        </summary>
        <table className="table facts">
          <caption className="unseen">{t(words.statements)}</caption>
          <Head columns={[words.fact, words.stated, words.where]} />
          <tbody>
            {statements.map((fact) => (
              <StatementRow key={fact.id} fact={fact} />
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
