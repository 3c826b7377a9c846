import { Fragment } from "react";
import { zoneClass } from "../../model/palette";
import { inTerms } from "../../model/terms";
import { useAtlas, useText } from "../atlas";
import { ZoneGlyph } from "../zone-glyph";

const words = {
  chosen: { zh: "筛选", en: "Filter" },
  all: { zh: "（全部列出）", en: "(all of them)" },
  any: { zh: "（列出其一）", en: "(any of them)" },
  nobody: { zh: "没有符合的{zone}", en: "no {zone} matches" },
  nobodyHere: { zh: "这里没有符合的{zone}", en: "no {zone} here matches" },
};

/**
 * What is chosen and which zones match. All names are there, and styles show those
 * that the root element lists, so that a filtered slide says so in the first paint.
 */
export function ChosenLine() {
  const { dataset } = useAtlas();
  const t = useText();
  return (
    <p className="chosen">
      <b>{t(words.chosen)}</b>{" "}
      {dataset.fields.map(({ id, name }) => (
        <Fragment key={id}>
          <span className={`field f-${id}`}>{t(name)}</span>{" "}
        </Fragment>
      ))}
      <span className="several every">{t(words.all)}</span>{" "}
      <span className="several either">{t(words.any)}</span>{" "}
      <span className="arrow" aria-hidden="true">
        →
      </span>{" "}
      {dataset.zones.map(({ id, name }, index) => (
        <Fragment key={id}>
          <span className={`zone z-${id} ${zoneClass(index)}`}>
            <ZoneGlyph index={index} size={22} />
            {t(name)}
          </span>{" "}
        </Fragment>
      ))}
      <span className="nobody">
        {t(inTerms(dataset, dataset.whole ? words.nobodyHere : words.nobody))}
      </span>
    </p>
  );
}
