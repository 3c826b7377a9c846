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
 * What is chosen and which zones match, in two lines above the title where many fields are chosen.
 * All names are there, and styles show those that the root element lists, so that a filtered slide
 * says so in the first paint.
 */
export function ChosenLine() {
  const { dataset } = useAtlas();
  const t = useText();
  return (
    <p className="chosen absolute inset-x-96 top-8 hidden h-72 flex-wrap content-center items-baseline gap-x-20 overflow-hidden leading-[1.4] whitespace-nowrap text-ink-2 filtered:flex">
      <b>{`${t(words.chosen)} `}</b>
      {dataset.fields.map(({ id, name }) => (
        <span key={id} className={`field hidden font-bold text-ink f-${id}`}>{`${t(name)} `}</span>
      ))}
      <span className="every hidden">{`${t(words.all)} `}</span>
      <span className="either hidden">{`${t(words.any)} `}</span>
      <span aria-hidden="true">{"→ "}</span>
      {dataset.zones.map(({ id, name }, index) => (
        <span
          key={id}
          className={`zone text-ink [&>svg]:mr-[0.3em] [&>svg]:size-24 z-${id} ${zoneClass(index)}`}
        >
          <ZoneGlyph index={index} size={22} />
          <span>{`${t(name)} `}</span>
        </span>
      ))}
      <span className="nobody hidden">
        {t(inTerms(dataset, dataset.whole ? words.nobodyHere : words.nobody))}
      </span>
    </p>
  );
}
