import { wholeOf } from "./lookup";
import type { Dataset, FieldId, Zone, ZoneId } from "./dataset";

/** How charts of zones may be sorted, other than in the dataset's order. */
export const sorts = ["target", "name"] as const;
export type Sort = (typeof sorts)[number];

/** Which zones charts and tables show, and in which order; all in the dataset's where nothing is said. */
export interface Arrangement {
  readonly sort?: Sort;
  /** Only the zones that match. */
  readonly only?: true;
}

/** What the reader has chosen. A filter is a value: no fields and no zones means everything. */
export interface Selection extends Arrangement {
  readonly fields: readonly FieldId[];
  readonly match: "any" | "all";
  readonly zones: readonly ZoneId[];
  /** The comparison shows only the chosen zones, and of them only what they differ in. */
  readonly diff?: true;
}

export const everything: Selection = { fields: [], match: "any", zones: [] };

/** Whether anything is chosen at all. */
export const isActive = ({ fields, zones }: Selection): boolean =>
  fields.length > 0 || zones.length > 0;

/** Whether charts of zones show another order, or fewer zones, than their pictures. */
export const isArranged = (selection: Selection): boolean =>
  selection.sort !== undefined || (selection.only === true && isActive(selection));

/** Whether a page shows all that is asked for as it comes: nothing is chosen, arranged or compared. */
export const isDefault = (selection: Selection): boolean =>
  !isActive(selection) && !isArranged(selection) && !selection.diff;

/** Whether it is one field and no more, for which a page comes with the words of its answer. */
export const isForetold = (selection: Selection): boolean =>
  selection.fields.length === 1 &&
  selection.zones.length === 0 &&
  !isArranged(selection) &&
  !selection.diff;

/** A zone as the selection sees it: what it names of the chosen fields, and what it lacks. */
export interface ZoneView {
  readonly zone: Zone;
  /** Place in the dataset's order; decides glyph and colour. */
  readonly index: number;
  readonly matches: boolean;
  readonly chosen: boolean;
  readonly matched: readonly FieldId[];
  readonly missed: readonly FieldId[];
}

/** As much of a dataset as deciding a selection needs; the first script on a page has no more. */
export interface Outline {
  /** There where zones are missing: no zone matching here says nothing about the others. */
  readonly whole?: unknown;
  readonly fields: readonly { readonly id: FieldId }[];
  readonly zones: readonly {
    readonly id: ZoneId;
    readonly fields: readonly { readonly field: FieldId }[];
  }[];
}

/** Whether a zone’s list names a field. */
export const names = ({ fields }: Outline["zones"][number], id: FieldId): boolean =>
  fields.some(({ field }) => field === id);

/** Whether a zone matches a selection. */
export function matches(zone: Outline["zones"][number], selection: Selection): boolean {
  const { fields, match, zones } = selection;
  if (zones.length > 0 && !zones.includes(zone.id)) return false;
  const named = (field: FieldId) => names(zone, field);
  return fields.length === 0 || (match === "any" ? fields.some(named) : fields.every(named));
}

/** The dataset seen through a selection: what does not match is marked, and left out only where that is asked for. */
export interface View {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly active: boolean;
  /** In the order in which charts and tables show them. */
  readonly zones: readonly ZoneView[];
  /** How many of all zones match. */
  readonly hits: number;
}

/** One zone as a selection sees it. */
export function zoneView(zone: Zone, index: number, selection: Selection): ZoneView {
  const { fields, zones } = selection;
  const named = new Set(zone.fields.map(({ field }) => field));
  return {
    zone,
    index,
    matches: matches(zone, selection),
    chosen: zones.length === 0 || zones.includes(zone.id),
    matched: fields.filter((field) => named.has(field)),
    missed: fields.filter((field) => !named.has(field)),
  };
}

/** Marks every zone of the dataset as matching the selection or not. */
export function select(dataset: Dataset, selection: Selection): View {
  return {
    dataset,
    selection,
    active: isActive(selection),
    zones: dataset.zones.map((zone, index) => zoneView(zone, index, selection)),
    hits: wholeOf(dataset).zones.filter((zone) => matches(zone, selection)).length,
  };
}
