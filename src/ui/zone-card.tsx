import { fieldOf, zonesNaming } from "../model/lookup";
import { zoneClass } from "../model/palette";
import type { ZoneView } from "../model/selection";
import { list } from "../model/text";
import { useAtlas, useAtlasState, useText } from "./atlas";
import { FactFigure } from "./figure";
import { fieldInSentence } from "./filter-words";
import { Icon } from "./icon";
import { ZoneGlyph } from "./zone-glyph";

const words = {
  target: { zh: "2030 年目标", en: "2030 target" },
  position: { zh: "定位与路径", en: "Position" },
  strengths: { zh: "依托", en: "Builds on" },
  fields: { zh: "重点领域", en: "Priority fields" },
  only: { zh: "仅此区", en: "only here" },
  every: { zh: "各区共有", en: "in all zones" },
  notChosen: { zh: "未选入对照", en: "Not chosen for comparison" },
};

/** What of the chosen fields a zone names, in words; only while filtering. */
function Match({ view }: { view: ZoneView }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const { matched, missed, matches, chosen } = view;
  const names = (ids: readonly string[]) =>
    list(
      ids.map((id) => fieldInSentence(dataset, id, locale)),
      locale,
    );
  const zh = locale === "zh";
  const said = !chosen
    ? t(words.notChosen)
    : matched.length > 0
      ? (zh ? "列有" : "Names ") + names(matched)
      : (zh ? "未列出" : "Does not name ") + names(missed);
  const lacks =
    chosen && matched.length > 0 && missed.length > 0
      ? (zh ? "；未列出" : "; not ") + names(missed)
      : "";
  return (
    <>
      <Icon name={matches ? "check" : "dash"} size={15} />
      <span className="said">
        {said}
        {lacks}
      </span>
    </>
  );
}

/** One zone: target, what matched, position, strengths and fields. */
export function ZoneCard({ view }: { view: ZoneView }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const filtering = useAtlasState(
    ({ selection }) => selection.fields.length > 0 || selection.zones.length > 0,
  );
  const { zone, index, matched } = view;
  const listed = locale === "zh" ? `（${t(zone.list.text)}）` : ` (${t(zone.list.text)})`;
  return (
    <article
      className={`card z-${zone.id} ${zoneClass(index)}`}
      id={`zone-${zone.id}`}
      aria-labelledby={`zone-${zone.id}-name`}
    >
      <h3 id={`zone-${zone.id}-name`}>
        <ZoneGlyph index={index} size={22} />
        {t(zone.name)}
      </h3>
      <div>
        <p className="card-target">
          <FactFigure fact={zone.target} unit />
        </p>
        <p className="label">{t(words.target)}</p>
      </div>
      <p className="card-match">{filtering && <Match view={view} />}</p>
      <div className="card-part">
        <h4>{t(words.position)}</h4>
        <p>{t(zone.positioning)}</p>
      </div>
      <div className="card-part">
        <h4>{t(words.strengths)}</h4>
        <ul>
          {zone.strengths.map((strength) => (
            <li key={strength.en}>{t(strength)}</li>
          ))}
        </ul>
      </div>
      <div className="card-part">
        <h4>
          {t(words.fields)}
          {listed}
        </h4>
        <ul className="card-fields">
          {zone.fields.map(({ field }) => {
            const count = zonesNaming(dataset, field).length;
            return (
              <li
                key={field}
                className={`f-${field}`}
                data-matched={matched.includes(field) || undefined}
              >
                {t(fieldOf(dataset, field).name)}
                <small>
                  {count === 1 && t(words.only)}
                  {count > 1 && count === dataset.zones.length && t(words.every)}
                </small>
              </li>
            );
          })}
        </ul>
      </div>
    </article>
  );
}
