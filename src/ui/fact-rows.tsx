import type { Fact } from "../model/dataset";
import { boundName } from "../model/format";
import type { Text } from "../model/text";
import { useText } from "./atlas";
import { FactPlace } from "./fact-details";
import { AmountFigure } from "./figure";

const words = {
  figure: { zh: "数字", en: "Figure" },
  meaning: { zh: "含义", en: "Meaning" },
  bound: { zh: "限定词", en: "Qualifier" },
  stated: { zh: "原文", en: "As printed" },
  where: { zh: "位置", en: "Where" },
  fact: { zh: "事实", en: "Fact" },
} satisfies Record<string, Text>;

export const figureColumns = [
  words.figure,
  words.meaning,
  words.bound,
  words.stated,
  words.where,
] as const;
export const statementColumns = [words.fact, words.stated, words.where] as const;

interface RowProps {
  readonly fact: Fact;
  /** Where links to the fact lead, if they lead here. */
  readonly id?: string;
}

function Stated({ fact }: { fact: Fact }) {
  if (!fact.stated) return <>—</>;
  return <span lang="zh-CN">{fact.stated}</span>;
}

/** A fact with a figure: figure, meaning, bound, phrase as printed and place. */
export function FigureRow({ fact, id }: RowProps) {
  const t = useText();
  if (!fact.amount) return null;
  return (
    <tr id={id} tabIndex={-1}>
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

/** A fact without one: meaning, phrase as printed and place. */
export function StatementRow({ fact, id }: RowProps) {
  const t = useText();
  return (
    <tr id={id} tabIndex={-1}>
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

/** The heads of a table of facts. */
export function FactHead({ columns }: { columns: readonly Text[] }) {
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
