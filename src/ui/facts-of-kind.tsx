import type { ReactNode } from "react";
import type { Fact } from "../model/dataset";
import { boundName } from "../model/format";
import { languageOf, type Text } from "../model/text";
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

/** The facts with a figure, or those without one. */
type Kind = "figures" | "statements";

const columns: Record<Kind, readonly Text[]> = {
  figures: [words.figure, words.meaning, words.bound, words.stated, words.where],
  statements: [words.fact, words.stated, words.where],
};

interface RowProps {
  readonly fact: Fact;
  /** Whether links to the fact lead here. */
  readonly target?: boolean | undefined;
}

const targetOf = ({ fact, target }: RowProps) =>
  target ? { id: `fact-${fact.id}`, tabIndex: -1 } : {};

/** The phrase as printed, and where it stands. */
function Printed({ fact }: { fact: Fact }) {
  const t = useText();
  return (
    <>
      <td data-label={t(words.stated)}>
        {fact.stated ? <span lang={languageOf(fact.stated)}>{fact.stated}</span> : "—"}
      </td>
      <td data-label={t(words.where)}>
        <FactPlace fact={fact} />
      </td>
    </>
  );
}

function Meaning({ fact }: { fact: Fact }) {
  const t = useText();
  return (
    <>
      <span>{t(fact.text)} </span>
      {fact.note && <small>{t(fact.note)}</small>}
    </>
  );
}

function FigureRow({ fact, target }: RowProps) {
  const t = useText();
  if (!fact.amount) return null;
  return (
    <tr {...targetOf({ fact, target })}>
      <th scope="row">
        <AmountFigure amount={fact.amount} unit />
      </th>
      <td>
        <Meaning fact={fact} />
      </td>
      <td data-label={t(words.bound)}>{t(boundName[fact.amount.bound])}</td>
      <Printed fact={fact} />
    </tr>
  );
}

const StatementRow = ({ fact, target }: RowProps) => (
  <tr {...targetOf({ fact, target })}>
    <th scope="row">
      <Meaning fact={fact} />
    </th>
    <Printed fact={fact} />
  </tr>
);

const rows = { figures: FigureRow, statements: StatementRow } as const;

interface Props {
  readonly kind: Kind;
  /** Facts of this kind. */
  readonly facts: readonly Fact[];
  /** Whether links to the facts lead here. */
  readonly target?: boolean;
  /** Id of what names the table, where it has no caption. */
  readonly labelledBy?: string;
  readonly children?: ReactNode;
}

/**
 * Facts with what each of them carries: figure and bound, or none, the meaning, the phrase
 * as printed and its place. The children are its caption.
 */
export function FactsOfKind({ kind, facts, target, labelledBy, children }: Props) {
  const t = useText();
  const Row = rows[kind];
  return (
    <table className="table facts" aria-labelledby={labelledBy}>
      {children}
      <thead>
        <tr>
          {columns[kind].map((column) => (
            <th key={column.en} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <Row key={fact.id} fact={fact} target={target} />
        ))}
      </tbody>
    </table>
  );
}
