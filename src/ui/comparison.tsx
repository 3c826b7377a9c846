import { sourcesOf } from "../charts/words/sources";
import { zoneClass } from "../model/palette";
import { zoneGroups } from "../model/group";
import { targetFacts } from "../model/target";
import { inTerms } from "../model/terms";
import { useAtlas, useAtlasState, useText } from "./atlas";
import { comparisonRows, differs, type ComparisonRow } from "../charts/words/comparison-rows";
import { ComparisonValue } from "./comparison-value";
import { useReplayedClicks } from "./replay-clicks";
import { lazyPart } from "./lazy-part";
import { LeftOut } from "./left-out";
import { Section } from "./section";
import { SourceLine } from "./source-line";
import { ZoneChoice } from "./zone-choice";

const words = {
  differences: { zh: "只看不同项", en: "Differences only" },
  table: { zh: "{zone}对照表", en: "Comparison of the {zones}" },
};

const ManyComparison = lazyPart(() => import("./many/many-comparison"));

/** The zones at hand as columns. */
function Columns({ rows }: { rows: readonly ComparisonRow[] }) {
  const { dataset } = useAtlas();
  const t = useText();
  return (
    <div className="table-frame">
      <table className="comparison" aria-label={t(inTerms(dataset, words.table))}>
        <thead>
          <tr>
            <td />
            {zoneGroups(dataset).flatMap(({ name, from, zones }) =>
              zones.map((zone, index) => (
                <th key={zone.id} scope="col" className={`z-${zone.id} ${zoneClass(from + index)}`}>
                  {name && index === 0 && <small className="group">{t(name)}</small>}
                  <ZoneChoice zone={zone} index={from + index} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <span>{t(row.head)} </span>
                {row.tag && <small className="tag">{t(row.tag)}</small>}
              </th>
              {dataset.zones.map((zone, index) => (
                <td
                  key={zone.id}

                  data-label={t(zone.name)}
                  className={`z-${zone.id} ${zoneClass(index)}`}
                >
                  <div>
                    <ComparisonValue row={row} zone={zone} bar />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first zones of a large dataset in a box, which with scripts comes to hold them all as rows. */
function FirstColumns({ rows }: { rows: readonly ComparisonRow[] }) {
  return (
    <>
      <div className="many-table" tabIndex={0}>
        <Columns rows={rows} />
      </div>
      <LeftOut of="columns" />
    </>
  );
}

/** Hides what all zones have in common. */
function DifferencesOnly() {
  const { store } = useAtlas();
  const t = useText();
  const only = useAtlasState((state) => state.differencesOnly);
  return (
    <button
      type="button"
      className="switch scripted"
      role="switch"
      aria-checked={only}
      onClick={() => store.getState().setDifferencesOnly(!only)}
    >
      <i aria-hidden="true" />
      <span>{t(words.differences)}</span>
    </button>
  );
}

/** The zones side by side; where all are at hand, with a switch that hides what they have in common. */
export function Comparison() {
  const { dataset, zones: address } = useAtlas();
  const only = useAtlasState((state) => state.differencesOnly);
  const { compare } = dataset.site.headings;
  const rows = comparisonRows(dataset).filter((row) => !only || differs(row, dataset));
  const facts = dataset.zones.flatMap((zone) => [
    ...targetFacts([zone]),
    ...zone.fields.map(({ fact }) => fact),
    zone.place.fact,
  ]);
  const answers = useReplayedClicks("compare");
  const first = dataset.excerpt ? <FirstColumns rows={rows} /> : <Columns rows={rows} />;
  return (
    <Section
      id="compare"
      title={compare.title}
      subtitle={compare.subtitle}
      span="full"
      late={!answers}
      actions={dataset.excerpt ? undefined : <DifferencesOnly />}
    >
      {address === undefined ? first : <ManyComparison>{first}</ManyComparison>}
      <SourceLine {...(compare.note && { note: compare.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
