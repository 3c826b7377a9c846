import type { UnitId } from "./amount";
import type {
  Dataset,
  Fact,
  FactId,
  Field,
  FieldId,
  Source,
  SourceId,
  Unit,
  Zone,
  ZoneId,
} from "./dataset";

/** Lists’ things by their ids, found once for each list. */
function indexed<Item extends { readonly id: string }>() {
  const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();
  return (items: readonly Item[]): ReadonlyMap<string, Item> => {
    const byId = known.get(items) ?? new Map(items.map((item) => [item.id, item]));
    known.set(items, byId);
    return byId;
  };
}

const facts = indexed<Fact>();
const sources = indexed<Source>();
const fields = indexed<Field>();
const zones = indexed<Zone>();
const units = indexed<Unit>();

function found<Item>(item: Item | undefined, kind: string, id: string): Item {
  if (item === undefined) throw new Error(`unknown ${kind} “${id}”; expected one of the dataset`);
  return item;
}

/** @throws Error when the dataset has no such unit. */
export const unitOf = (dataset: Pick<Dataset, "units">, id: UnitId): Unit =>
  found(units(dataset.units).get(id), "unit", id);

/** @throws Error when the dataset has no such fact. */
export const factOf = (dataset: Dataset, id: FactId): Fact =>
  found(facts(dataset.facts).get(id), "fact", id);

/** A fact together with its amount. @throws Error when it has none. */
export function amountOf(dataset: Dataset, id: FactId) {
  const fact = factOf(dataset, id);
  if (!fact.amount) throw new Error(`fact “${id}” has no amount; expected one`);
  return fact.amount;
}

/** @throws Error when the dataset has no such source. */
export const sourceOf = (dataset: Dataset, id: SourceId): Source =>
  found(sources(dataset.sources).get(id), "source", id);

/** @throws Error when the dataset has no such field. */
export const fieldOf = (dataset: Dataset, id: FieldId): Field =>
  found(fields(dataset.fields).get(id), "field", id);

/** @throws Error when the dataset has no such zone. */
export const zoneOf = (dataset: Dataset, id: ZoneId): Zone =>
  found(zones(dataset.zones).get(id), "zone", id);

/** The fields that a zone names, in its order. */
export const fieldsNamed = (dataset: Dataset, { fields }: Zone): readonly Field[] =>
  fields.map(({ field }) => fieldOf(dataset, field));

/** All of a dataset that may be only some of its zones. */
export const wholeOf = (dataset: Dataset): Dataset => dataset.whole ?? dataset;

/** How many zones there are in all. */
export const zoneCount = (dataset: Dataset): number => wholeOf(dataset).zones.length;

const datasets = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * A dataset of these zones in their order, which knows the whole where it lacks some. The same
 * one each time, so that what is known of it stays known.
 */
export function withZones(dataset: Dataset, zones: readonly Zone[]): Dataset {
  if (
    zones.length === dataset.zones.length &&
    zones.every((zone, at) => zone === dataset.zones[at])
  )
    return dataset;
  const whole = wholeOf(dataset);
  const own = datasets.get(whole) ?? new Map<string, Dataset>();
  datasets.set(whole, own);
  const key = zones.map(({ id }) => id).join(" ");
  const some = zones.length < whole.zones.length;
  const made = own.get(key) ?? { ...dataset, zones, ...(some && { whole }) };
  own.set(key, made);
  return made;
}

const namedBy = new WeakMap<Dataset["zones"], ReadonlyMap<FieldId, readonly Zone[]>>();

/** The zones at hand whose lists name a field, in the dataset's order. */
export function zonesNaming({ zones }: Dataset, field: FieldId): readonly Zone[] {
  const known = namedBy.get(zones);
  if (known) return known.get(field) ?? [];
  const made = new Map<FieldId, Zone[]>();
  for (const zone of zones)
    for (const { field: id } of zone.fields) {
      const others = made.get(id);
      if (others) others.push(zone);
      else made.set(id, [zone]);
    }
  namedBy.set(zones, made);
  return made.get(field) ?? [];
}

/** How many of all zones name a field. */
export const namingCount = (dataset: Dataset, field: FieldId): number =>
  zonesNaming(wholeOf(dataset), field).length;

/** Fields by how many zones name them, most first; ties keep the dataset's order. */
export const fieldsByDegree = (dataset: Dataset): readonly Field[] =>
  dataset.fields.toSorted((a, b) => namingCount(dataset, b.id) - namingCount(dataset, a.id));
