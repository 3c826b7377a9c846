import { memo, useDeferredValue } from "react";
import { sourcesOf } from "../charts/words/sources";
import type { Zone } from "../model/dataset";
import { zoneClass } from "../model/palette";
import { zoneGroups } from "../model/group";
import { wholeOf } from "../model/lookup";
import { targetFacts } from "../model/target";
import { inTerms, zoneHead } from "../model/terms";
import { FORM } from "../state/form";
import { useAtlas, useAtlasState, useMatching, useText } from "./atlas";
import { comparisonRows, differs, type ComparisonRow } from "../exports/comparison-rows";
import { ComparisonValue } from "./comparison-value";
import { useReplayedPresses } from "./use-replayed-presses";
import { lazyPart } from "./lazy-part";
import { LeftOut, useListed } from "./left-out";
import { Section } from "./section";
import { SourceLine } from "./source-line";
import { ZoneChoice } from "./zone-choice";

const words = {
  differences: { zh: "只看不同项", en: "Differences only" },
  table: { zh: "{zone}对照表", en: "Comparison of the {zones}" },
};

const VirtualList = lazyPart(() => import("./virtual-list"));

interface ColumnsProps {
  readonly rows: readonly ComparisonRow[];
  /** Those that are compared; of all at hand, where nothing is said. */
  readonly compared?: readonly Zone[];
}

/** Zones as columns. */
function Columns({ rows, compared }: ColumnsProps) {
  const { dataset } = useAtlas();
  const isShown = (zone: Zone) => compared?.includes(zone) ?? true;
  const t = useText();
  return (
    <div className="table-frame relative overflow-x-auto">
      <table className="comparison" aria-label={t(inTerms(dataset, words.table))}>
        <thead>
          <tr>
            <td />
            {zoneGroups(dataset).flatMap(({ name, from, zones }) =>
              zones.map(
                (zone, index) =>
                  isShown(zone) && (
                    <th
                      key={zone.id}
                      scope="col"
                      className={`z-${zone.id} ${zoneClass(from + index)}`}
                    >
                      {name && index === 0 && <small className="group">{t(name)}</small>}
                      <ZoneChoice zone={zone} index={from + index} />
                    </th>
                  ),
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <span>{t(row.head)} </span>
                {row.tag && <small className="tag ml-0.5">{t(row.tag)}</small>}
              </th>
              {dataset.zones.map(
                (zone, index) =>
                  isShown(zone) && (
                    <td
                      key={zone.id}

                      data-label={t(zone.name)}
                      className={`z-${zone.id} ${zoneClass(index)}`}
                    >
                      <div>
                        <ComparisonValue row={row} zone={zone} bar />
                      </div>
                    </td>
                  ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All zones that match as rows, of more than a page holds; until they are at hand the first as columns. */
function AllRows({ rows }: { rows: readonly ComparisonRow[] }) {
  const { dataset } = useAtlas();
  const t = useText();
  // A moment later than the answer to a press.
  const zones = useDeferredValue(useMatching());
  const listed = useListed();
  const label = t(inTerms(dataset, words.table));
  return (
    <VirtualList
      role="region"
      label={label}
      items={zones}
      {...{ height: 72, spacer: "tr" }}
      said={listed(zones.length)}
      renderFrame={(body) => (
        <table className="comparison rows" aria-label={label} aria-rowcount={zones.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{t(zoneHead(dataset))}</th>
              {rows.map(({ key, head, tag }) => (
                <th key={key} scope="col">
                  <span>{t(head)} </span>
                  {tag && <small className="tag ml-0.5">{t(tag)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{body}</tbody>
        </table>
      )}
      renderRow={(place, attributes) => {
        const { zone, index } = zones[place] ?? {};
        if (!zone || index === undefined) return null;
        return (
          <tr key={zone.id} {...attributes} aria-rowindex={place + 2} className={zoneClass(index)}>
            <th scope="row">
              <ZoneChoice zone={zone} index={index} />
            </th>
            {rows.map((row) => (
              <td key={row.key} data-label={t(row.head)}>
                <div>
                  <ComparisonValue row={row} zone={zone} />
                </div>
              </td>
            ))}
          </tr>
        );
      }}
    >
      <div className="virtual-list" tabIndex={0}>
        <Columns rows={rows} />
      </div>
      <LeftOut of="zones" />
    </VirtualList>
  );
}

/** Hides what the compared zones have in common: a box of the filter's form, and so in the address. */
const DifferencesOnly = memo(function DifferencesOnly() {
  const { store } = useAtlas();
  const t = useText();
  const { diff = false } = store.getState().selection;
  return (
    <label className="switch scripted">
      <input
        ref={(box) => {
          if (box) box.checked = diff;
        }}
        className="unseen"
        type="checkbox"
        form={FORM}
        name="diff"
        value="1"
      />
      <i aria-hidden="true" />
      <span>{t(words.differences)}</span>
    </label>
  );
});

/** The zones side by side, with a switch that hides what they have in common. */
export function Comparison() {
  const { dataset } = useAtlas();
  // No other choice draws it anew.
  const only = useAtlasState(({ selection: { diff, zones } }) =>
    diff ? zones.join(" ") : undefined,
  );
  const ids = new Set(only?.split(" "));
  const { zones } = wholeOf(dataset);
  const chosen = zones.filter(({ id }) => ids.has(id));
  // With differences only those chosen, where there are two or more.
  const compared = chosen.length > 1 ? chosen : zones;
  const { compare } = dataset.site.headings;
  const rows = comparisonRows(dataset).filter(
    (row) => only === undefined || differs(row, compared),
  );
  const facts = dataset.zones.flatMap((zone) => [
    ...targetFacts([zone]),
    ...zone.fields.map(({ fact }) => fact),
    zone.place.fact,
  ]);
  const answers = useReplayedPresses("compare");
  return (
    <Section
      id="compare"
      title={compare.title}
      subtitle={compare.subtitle}
      span="full"
      late={!answers}
      actions={<DifferencesOnly />}
    >
      {dataset.whole ? <AllRows rows={rows} /> : <Columns rows={rows} compared={compared} />}
      <SourceLine {...(compare.note && { note: compare.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
