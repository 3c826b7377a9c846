import { dated } from "../model/format";
import { useAtlas, useText } from "./atlas";
import { Trust } from "./fact-details";
import { factKinds, FactsOfKind } from "./facts-of-kind";
import { LeftOut } from "./left-out";
import { ReadAt } from "./read-at";
import { Section } from "./section";
import { smallPrint, SourceName } from "./source-line";

/** Where the article can be opened. */
function MainSource() {
  const { dataset, locale } = useAtlas();
  const source = dataset.sources.find(({ kind }) => kind === "article");
  if (!source?.readAt && !source?.address) return null;
  const comma = locale === "zh" ? "，" : ", ";
  return (
    <p className={smallPrint}>
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
  const statements = dataset.facts.filter(({ amount }) => !amount).length;
  return (
    <Section id="sources" title={sources.title} subtitle={sources.subtitle} span="full">
      <dl className="method mb-10 grid grid-cols-4 gap-x-gap gap-y-4 max-lg:grid-cols-2 max-sm:grid-cols-1">
        {dataset.site.method.map(({ term, text }) => (
          <div key={term.en}>
            <dt className="text-14 font-bold">{t(term)}</dt>
            <dd className="text-14/[1.65] text-ink-2">{t(text)}</dd>
          </div>
        ))}
      </dl>
      <MainSource />
      <FactsOfKind kind="figures">
        <LeftOut of="facts" />
      </FactsOfKind>
      <details className="statements mt-8">
        <summary className="min-h-11 cursor-pointer py-2.5 font-bold">{`${t(factKinds.statements)} (${statements})`}</summary>
        <FactsOfKind kind="statements" />
      </details>
    </Section>
  );
}
