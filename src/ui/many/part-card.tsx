import { PART, type Whole } from "../../model/zone-index";
import { inTerms } from "../../model/terms";
import { AtlasContext, useAtlas, useText } from "../atlas";
import { ZoneCard } from "../zone-card";
import { coming } from "./coming";
import { withPart } from "./part-dataset";

interface Props {
  readonly whole: Whole;
  /** The zone's place in the order. */
  readonly place: number;
  /** The card's place in the list, from 1, and how many there are. */
  readonly position: number;
  readonly of: number;
}

/** The card of any zone of the whole, or its place until it has arrived. */
export function PartCard({ whole, place, position, of }: Props) {
  const atlas = useAtlas();
  const t = useText();
  const part = whole.partOf(place);
  const zone = part?.zones[place % PART];
  if (!part || !zone)
    return (
      <article
        className="card zone-n"
        aria-busy="true"
        aria-posinset={position}
        aria-setsize={of}
        aria-label={t(inTerms(atlas.dataset, coming))}
        tabIndex={-1}
      >
        <p>{t(inTerms(atlas.dataset, coming))}</p>
      </article>
    );
  return (
    <AtlasContext value={{ ...atlas, dataset: withPart(atlas.dataset, part) }}>
      <ZoneCard zone={zone} index={place} listed={{ position, of }} />
    </AtlasContext>
  );
}
