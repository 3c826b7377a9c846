import { sourcesOf } from "../charts/words/sources";
import type { Zone } from "../model/dataset";
import { amountOf, fieldOf } from "../model/lookup";
import { zoneClass } from "../model/palette";
import { useAtlas, useAtlasState, useText } from "./atlas";
import { comparisonRows, differs, type ComparisonRow } from "./comparison-rows";
import { FactFigure } from "./figure";
import { Icon } from "./icon";
import { LeftOut } from "./left-out";
import { Section } from "./section";
import { SlattedBar } from "./slatted-bar";
import { SourceLine } from "./source-line";
import { ZoneGlyph } from "./zone-glyph";

const words = {
  differences: { zh: "只看不同项", en: "Differences only" },
  table: { zh: "先导区对照表", en: "Comparison of the zones" },
  choose: { zh: "选入对照：", en: "Choose for comparison: " },
};

function Fields({ row, zone }: { row: ComparisonRow; zone: Zone }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const fields = row.fields?.(zone) ?? [];
  if (fields.length === 0) return row.value(zone, locale);
  return fields.map((id, index) => (
    <span key={id}>
      {index > 0 && (locale === "zh" ? "、" : ", ")}
      <span className={`named f-${id}`}>{t(fieldOf(dataset, id).name)}</span>
    </span>
  ));
}

function Value({ row, zone }: { row: ComparisonRow; zone: Zone }) {
  const { dataset, locale } = useAtlas();
  if (row.fields) return <Fields row={row} zone={zone} />;
  if (!row.target) return row.value(zone, locale);
  const whole = Math.max(...dataset.zones.map(({ target }) => amountOf(dataset, target).value));
  return (
    <>
      <span className="number">
        <FactFigure fact={zone.target} unit />
      </span>
      <SlattedBar amount={amountOf(dataset, zone.target)} whole={whole} height={8} u={0.5} />
    </>
  );
}

/** A zone's column head; also the way to choose it for the comparison. */
function ZoneHead({ zone, index }: { zone: Zone; index: number }) {
  const { store } = useAtlas();
  const t = useText();
  const chosen = useAtlasState(({ selection }) => selection.zones.includes(zone.id));
  return (
    <th scope="col" role="columnheader" className={`z-${zone.id} ${zoneClass(index)}`}>
      <button
        type="button"
        className="choice scripted"
        aria-pressed={chosen}
        aria-label={t(words.choose) + t(zone.name)}
        title={t(words.choose) + t(zone.name)}
        onClick={() => store.getState().toggleZone(zone.id)}
      >
        <ZoneGlyph index={index} size={16} />
        {t(zone.name)}
        <Icon name="check" size={12} />
      </button>
      <span className="choice unscripted">
        <ZoneGlyph index={index} size={16} />
        {t(zone.name)}
      </span>
    </th>
  );
}

/** The zones side by side, with a switch that hides what they have in common. */
export function Comparison() {
  const { dataset, store } = useAtlas();
  const t = useText();
  const only = useAtlasState((state) => state.differencesOnly);
  const { compare } = dataset.site.headings;
  const rows = comparisonRows(dataset).filter((row) => !only || differs(row, dataset));
  const facts = dataset.zones.flatMap((zone) => [
    zone.target,
    ...zone.fields.map(({ fact }) => fact),
    zone.place.fact,
  ]);
  return (
    <Section
      id="compare"
      title={compare.title}
      subtitle={compare.subtitle}
      span="full"
      actions={
        <button
          type="button"
          className="switch scripted"
          role="switch"
          aria-checked={only}
          onClick={() => store.getState().setDifferencesOnly(!only)}
        >
          <i aria-hidden="true" />
          {t(words.differences)}
        </button>
      }
    >
      <div className="table-frame">
        <table className="comparison" role="table" aria-label={t(words.table)}>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" />
              {dataset.zones.map((zone, index) => (
                <ZoneHead key={zone.id} zone={zone} index={index} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={row.key} role="row">
                <th scope="row" role="rowheader">
                  {t(row.head)}
                  {row.tag && <small className="tag">{t(row.tag)}</small>}
                </th>
                {dataset.zones.map((zone, index) => (
                  <td
                    key={zone.id}
                    role="cell"
                    data-label={t(zone.name)}
                    className={`z-${zone.id} ${zoneClass(index)}`}
                  >
                    <div>
                      <Value row={row} zone={zone} />
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LeftOut of="columns" />
      <SourceLine {...(compare.note && { note: compare.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
