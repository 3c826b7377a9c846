import { bracketed } from "../charts/words/sentences";
import type { Zone } from "../model/dataset";
import { groupName } from "../model/group";
import { fieldOf, namingCount, zoneCount } from "../model/lookup";
import { zoneClass } from "../model/palette";
import { inTerms } from "../model/terms";
import { useAtlas, useText } from "./atlas";
import { TargetFigure } from "./figure";
import { ZoneGlyph } from "./zone-glyph";
import { ZoneMatch } from "./zone-match";
import { targetHead } from "../charts/words/target-words";

const words = {
  position: { zh: "定位与路径", en: "Positioning" },
  strengths: { zh: "依托", en: "Builds on" },
  fields: { zh: "重点领域", en: "Priority fields" },
  only: { zh: "仅本{short}", en: "only here" },
  every: { zh: "各{short}共有", en: "in all {zones}" },
};

interface Props {
  readonly zone: Zone;
  /** Place in the order of all zones. */
  readonly index: number;
  /** Its place from 1 in a list that is only partly there, and how many there are. */
  readonly listed?: { readonly position: number; readonly of: number };
}

/** One zone: target, what matched, position, strengths and fields. */
export function ZoneCard({ zone, index, listed: place }: Props) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const group = groupName(dataset, zone);
  const listed = bracketed(t(zone.list.text), locale);
  return (
    <article
      className={`card z-${zone.id} ${zoneClass(index)}`}
      id={`zone-${zone.id}`}
      aria-labelledby={`zone-${zone.id}-name`}
      {...(place && {
        "aria-posinset": place.position,
        "aria-setsize": place.of,
        tabIndex: -1,
      })}
    >
      <h3 id={`zone-${zone.id}-name`}>
        <ZoneGlyph index={index} size={22} />
        <span>{t(zone.name)}</span>
        {place && group && <small className="group">{t(group)}</small>}
      </h3>
      <div>
        <p className="card-target">
          <TargetFigure zone={zone} />
        </p>
        <p className="label">{t(targetHead(dataset, zone))}</p>
      </div>
      <ZoneMatch zone={zone} index={index} />
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
            const count = namingCount(dataset, field);
            return (
              <li key={field} className={`named f-${field}`}>
                <span>{t(fieldOf(dataset, field).name)} </span>
                <small>
                  {count === 1 && t(inTerms(dataset, words.only))}
                  {count > 1 && count === zoneCount(dataset) && t(inTerms(dataset, words.every))}
                </small>
              </li>
            );
          })}
        </ul>
      </div>
    </article>
  );
}
