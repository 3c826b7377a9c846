import { PART, type Whole, type ZonePart } from "../../model/zone-index";
import type { Dataset } from "../../model/dataset";
import { AtlasContext, useAtlas, useText } from "../atlas";
import { ZoneCard } from "../zone-card";

const words = { coming: { zh: "正在取这个先导区…", en: "Fetching this zone …" } };

const datasets = new WeakMap<ZonePart, Dataset>();

/** The page's dataset with the zones of a part instead of its own. */
function withPart(page: Dataset, part: ZonePart): Dataset {
  const known = datasets.get(part);
  if (known) return known;
  const made = { ...page, zones: part.zones, facts: [...page.facts, ...part.facts] };
  datasets.set(part, made);
  return made;
}

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
        aria-label={t(words.coming)}
        tabIndex={-1}
      >
        <p>{t(words.coming)}</p>
      </article>
    );
  return (
    <AtlasContext value={{ ...atlas, dataset: withPart(atlas.dataset, part) }}>
      <ZoneCard zone={zone} index={place} listed={{ position, of }} />
    </AtlasContext>
  );
}
