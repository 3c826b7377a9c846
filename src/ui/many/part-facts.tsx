import { zoneClass } from "../../model/palette";
import { PART, type Whole } from "../../model/zone-index";
import { inTerms } from "../../model/terms";
import { AtlasContext, useAtlas, useText } from "../atlas";
import { FactsOfKind } from "../facts-of-kind";
import { ZoneGlyph } from "../zone-glyph";
import { coming } from "./coming";
import { withPart } from "./part-dataset";

interface Props {
  readonly whole: Whole;
  /** The zone's place in the order. */
  readonly place: number;
  /** How many zones there are. */
  readonly of: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly measure: (article: HTMLElement | null) => void;
}

/** The facts about any zone of the whole, or its place until they have arrived. */
export function PartFacts({ whole, place, of, start, measure }: Props) {
  const atlas = useAtlas();
  const t = useText();
  const part = whole.partOf(place);
  const zone = part?.zones[place % PART];
  const article = {
    "aria-posinset": place + 1,
    "aria-setsize": of,
    "data-index": place,
    ref: measure,
    style: { transform: `translateY(${start}px)` },
  };
  if (!part || !zone)
    return (
      <article
        {...article}
        className="zone-facts"
        aria-busy="true"
        aria-label={t(inTerms(atlas.dataset, coming))}
      >
        <p>{t(inTerms(atlas.dataset, coming))}</p>
      </article>
    );
  const about = part.facts.filter(({ subject }) => subject === zone.id);
  const figures = about.filter(({ amount }) => amount);
  const statements = about.filter(({ amount }) => !amount);
  const heading = `zone-facts-${zone.id}`;
  return (
    <AtlasContext value={{ ...atlas, dataset: withPart(atlas.dataset, part) }}>
      <article
        {...article}
        className={`zone-facts ${zoneClass(place)}`}
        aria-labelledby={heading}
        tabIndex={-1}
      >
        <h3 id={heading}>
          <ZoneGlyph index={place} size={20} />
          {t(zone.name)}
        </h3>
        {figures.length > 0 && <FactsOfKind kind="figures" facts={figures} labelledBy={heading} />}
        {statements.length > 0 && (
          <FactsOfKind kind="statements" facts={statements} labelledBy={heading} />
        )}
      </article>
    </AtlasContext>
  );
}
