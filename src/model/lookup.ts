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

interface Lookup {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly fields: ReadonlyMap<FieldId, Field>;
  readonly zones: ReadonlyMap<ZoneId, Zone>;
  readonly namedBy: ReadonlyMap<FieldId, readonly Zone[]>;
}

const lookups = new WeakMap<Dataset, Lookup>();

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function lookup(dataset: Dataset): Lookup {
  const known = lookups.get(dataset);
  if (known) return known;
  const namedBy = new Map<FieldId, Zone[]>(dataset.fields.map((field) => [field.id, []]));
  for (const zone of dataset.zones)
    for (const { field } of zone.fields) namedBy.get(field)?.push(zone);
  const made: Lookup = {
    facts: byId(dataset.facts),
    sources: byId(dataset.sources),
    fields: byId(dataset.fields),
    zones: byId(dataset.zones),
    namedBy,
  };
  lookups.set(dataset, made);
  return made;
}

function found<Item>(item: Item | undefined, kind: string, id: string): Item {
  if (item === undefined) throw new Error(`unknown ${kind} “${id}”; expected one of the dataset`);
  return item;
}

const units = new WeakMap<Dataset["units"], ReadonlyMap<UnitId, Unit>>();

/** @throws Error when the dataset has no such unit. */
export function unitOf(dataset: Pick<Dataset, "units">, id: UnitId): Unit {
  const known = units.get(dataset.units) ?? byId(dataset.units);
  units.set(dataset.units, known);
  return found(known.get(id), "unit", id);
}

/** @throws Error when the dataset has no such fact. */
export const factOf = (dataset: Dataset, id: FactId): Fact =>
  found(lookup(dataset).facts.get(id), "fact", id);

/** A fact together with its amount. @throws Error when it has none. */
export function amountOf(dataset: Dataset, id: FactId) {
  const fact = factOf(dataset, id);
  if (!fact.amount) throw new Error(`fact “${id}” has no amount; expected one`);
  return fact.amount;
}

/** @throws Error when the dataset has no such source. */
export const sourceOf = (dataset: Dataset, id: SourceId): Source =>
  found(lookup(dataset).sources.get(id), "source", id);

/** @throws Error when the dataset has no such field. */
export const fieldOf = (dataset: Dataset, id: FieldId): Field =>
  found(lookup(dataset).fields.get(id), "field", id);

/** @throws Error when the dataset has no such zone. */
export const zoneOf = (dataset: Dataset, id: ZoneId): Zone =>
  found(lookup(dataset).zones.get(id), "zone", id);

/** How many zones there are, also those that an excerpt leaves out. */
export const zoneCount = ({ excerpt, zones }: Dataset): number => excerpt?.zones ?? zones.length;

/** How many zones name a field, also those that an excerpt leaves out. */
export function namingCount(dataset: Dataset, field: FieldId): number {
  const { excerpt, fields } = dataset;
  if (!excerpt) return zonesNaming(dataset, field).length;
  return excerpt.named[fields.findIndex(({ id }) => id === field)] ?? 0;
}

/** The zones at hand whose lists name a field, in the dataset's order. */
export const zonesNaming = (dataset: Dataset, field: FieldId): readonly Zone[] =>
  lookup(dataset).namedBy.get(field) ?? [];

/** Fields by how many zones name them, most first; ties keep the dataset's order. */
export const fieldsByDegree = (dataset: Dataset): readonly Field[] =>
  dataset.fields.toSorted((a, b) => namingCount(dataset, b.id) - namingCount(dataset, a.id));
