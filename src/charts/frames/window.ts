import type { Dataset } from "../../model/dataset";
import { withZones } from "../../model/lookup";
import type { View } from "../../model/selection";
import type { Chart, Frame } from "../chart";

/** What a page shows of many zones, or of many fields, before its reader moves on. */
export const FIRST = { from: 0, count: 12 } as const;
/** So many rows a picture that nobody can move still shows. */
export const MOST = 40;

/** Whether a page shows some of more zones, or of more fields where they stand across from zones. */
export const showsSome = ({ whole, fields }: Dataset, { matrix }: Pick<Chart, "matrix">): boolean =>
  whole !== undefined || (matrix === true && fields.length > FIRST.count);

/** Which fields a frame shows, by their places among those that most zones name. */
export function fieldsIn({ rows, fields: from = 0 }: Pick<Frame, "rows" | "fields">) {
  return { from, to: from + (rows ? FIRST.count : MOST) };
}

/** The zones that a frame shows, as a dataset that knows the whole; itself where it shows all. */
export function windowOf(dataset: Dataset, { rows }: Pick<Frame, "rows">): Dataset {
  const { zones } = dataset;
  const { from, count } = rows ?? (zones.length > MOST ? FIRST : { from: 0, count: MOST });
  return zones.length <= count ? dataset : withZones(dataset, zones.slice(from, from + count));
}

/** The zones that a page holds: the first, where there are more. */
export const firstZones = (dataset: Dataset): Dataset => windowOf(dataset, { rows: FIRST });

/** The zones of a view in its order, as a dataset that knows the whole; its own where nothing is arranged. */
export const datasetOf = ({ dataset, zones }: View): Dataset =>
  withZones(
    dataset,
    zones.map(({ zone }) => zone),
  );

/** The part of a view that a frame shows. */
export function viewIn(view: View, frame: Pick<Frame, "rows">): View {
  const dataset = windowOf(datasetOf(view), frame);
  if (dataset === view.dataset) return view;
  return { ...view, dataset, zones: view.zones.filter(({ zone }) => dataset.zones.includes(zone)) };
}

/** The part of a view that a picture shows which nobody can move. */
export const pictured = (view: View): View => (view.zones.length > MOST ? viewIn(view, {}) : view);
