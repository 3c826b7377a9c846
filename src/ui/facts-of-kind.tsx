import { useMemo, useSyncExternalStore, type ComponentProps, type ReactNode } from "react";
import type { Fact } from "../model/dataset";
import { factsOnPage } from "../model/facts-on-page";
import { boundName } from "../model/format";
import { languageOf, type Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { FactPlace } from "./fact-details";
import { AmountFigure } from "./figure";
import { lazyPart } from "./lazy-part";

const VirtualList = lazyPart(() => import("./virtual-list"));

const words = {
  figure: { zh: "数字", en: "Figure" },
  meaning: { zh: "含义", en: "Meaning" },
  bound: { zh: "限定词", en: "Qualifier" },
  stated: { zh: "原文", en: "As printed" },
  where: { zh: "位置", en: "Where" },
  fact: { zh: "事实", en: "Fact" },
} satisfies Record<string, Text>;

/** The facts with a figure, and those without one. */
export const factKinds = {
  figures: { zh: "所有数字", en: "Every figure" },
  statements: { zh: "其他事实", en: "Other facts" },
} satisfies Record<string, Text>;

type Kind = keyof typeof factKinds;

const columns: Record<Kind, readonly Text[]> = {
  figures: [words.figure, words.meaning, words.bound, words.stated, words.where],
  statements: [words.fact, words.stated, words.where],
};

interface RowProps {
  readonly fact: Fact;
  /** What a row of a list carries. */
  readonly attributes?: ComponentProps<"tr"> | undefined;
}

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
      {fact.note && <small className="block text-13 text-ink-3">{t(fact.note)}</small>}
    </>
  );
}

function FigureRow({ fact, attributes }: RowProps) {
  const t = useText();
  if (!fact.amount) return null;
  return (
    <tr id={`fact-${fact.id}`} tabIndex={-1} {...attributes}>
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

const StatementRow = ({ fact, attributes }: RowProps) => (
  <tr id={`fact-${fact.id}`} tabIndex={-1} {...attributes}>
    <th scope="row">
      <Meaning fact={fact} />
    </th>
    <Printed fact={fact} />
  </tr>
);

const rows = { figures: FigureRow, statements: StatementRow } as const;

interface TableProps {
  readonly kind: Kind;
  /** How many rows there are, where not all of them are elements. */
  readonly count?: number;
  readonly children: ReactNode;
}

function Table({ kind, count, children }: TableProps) {
  const t = useText();
  return (
    <table className="table facts" aria-rowcount={count === undefined ? undefined : count + 1}>
      <caption className={kind === "statements" ? "unseen" : "pb-2.5 text-left font-bold"}>
        {t(factKinds[kind])}
      </caption>
      <thead>
        <tr aria-rowindex={count === undefined ? undefined : 1}>
          {columns[kind].map((column) => (
            <th key={column.en} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function onFragment(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** Where in the page the address leads. */
const useFragment = (): string =>
  useSyncExternalStore(
    onFragment,
    () => location.hash,
    () => "",
  );

interface Props {
  readonly kind: Kind;
  /** What is said of the facts that a page of the first zones holds. */
  readonly children?: ReactNode;
}

/**
 * Facts with what each of them carries: figure and bound, or none, the meaning, the phrase
 * as printed and its place; links to a fact lead to its row. Of more zones than a page holds,
 * all facts as a list.
 */
export function FactsOfKind({ kind, children }: Props) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const fragment = useFragment();
  const [held, all] = useMemo(
    () =>
      [factsOnPage(dataset), dataset.facts].map((facts) =>
        facts.filter(({ amount }) => (kind === "figures") === (amount !== undefined)),
      ) as [Fact[], Fact[]],
    [dataset, kind],
  );
  const Row = rows[kind];
  const table = (
    <Table kind={kind}>
      {held.map((fact) => (
        <Row key={fact.id} fact={fact} />
      ))}
    </Table>
  );
  if (!dataset.whole) return table;
  const place = all.findIndex(({ id }) => fragment === `#fact-${id}`);
  return (
    <VirtualList
      role="region"
      label={t(factKinds[kind])}
      items={all}
      {...{ height: 56, spacer: "tr" }}
      reveal={place < 0 ? undefined : place}
      said={
        locale === "zh"
          ? `列出全部 ${all.length} 条，与筛选无关；在框内滚动查看。`
          : `Lists all ${all.length} of them, whatever the filter; scroll inside the box.`
      }
      renderFrame={(body) => (
        <Table kind={kind} count={all.length}>
          {body}
        </Table>
      )}
      renderRow={(index, attributes) => {
        const fact = all[index];
        return (
          fact && (
            <Row
              key={fact.id}
              fact={fact}
              attributes={{ ...attributes, "aria-rowindex": index + 2 }}
            />
          )
        );
      }}
    >
      {children}
      <div className="virtual-list" tabIndex={0}>
        {table}
      </div>
    </VirtualList>
  );
}
