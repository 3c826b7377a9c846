import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Fact } from "../model/dataset";
import { factsOnPage } from "../model/facts-on-page";
import { dated } from "../model/format";
import { useAtlas, useText } from "./atlas";
import { Trust } from "./fact-details";
import { factKinds, FactsOfKind } from "./facts-of-kind";
import { LeftOut } from "./left-out";
import { ReadAt } from "./read-at";
import { Section } from "./section";
import { SourceName } from "./source-line";

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

type Facts = readonly Fact[];

/** Facts with a figure, and those without. */
const byKind = (facts: Facts): readonly [Facts, Facts] => [
  facts.filter(({ amount }) => amount),
  facts.filter(({ amount }) => !amount),
];

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

/** Every fact with its bound, the phrase as printed and its place; figures first. */
export function FactsTable() {
  const { dataset } = useAtlas();
  const t = useText();
  const { sources } = dataset.site.headings;
  const [figures, statements] = useMemo(() => byKind(factsOnPage(dataset)), [dataset]);
  const [allFigures, allStatements] = useMemo(() => byKind(dataset.facts), [dataset]);
  const details = useRef<HTMLDetailsElement>(null);
  const wanted = useFragment().replace("#fact-", "");
  useEffect(() => {
    if (details.current && allStatements.some(({ id }) => id === wanted))
      details.current.open = true;
  }, [wanted, allStatements]);
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
      <FactsOfKind {...{ kind: "figures", facts: figures, all: allFigures, wanted }}>
        <LeftOut of="facts" facts={figures.length + statements.length} />
      </FactsOfKind>
      <details className="statements" ref={details}>
        <summary>{`${t(factKinds.statements)} (${allStatements.length})`}</summary>
        <FactsOfKind {...{ kind: "statements", facts: statements, all: allStatements, wanted }} />
      </details>
    </Section>
  );
}
