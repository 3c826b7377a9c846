import type { Dataset } from "../../model/dataset";
import { wholeOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";

/** What a page shows of many zones, or of many fields, before its reader moves on. */
export const FIRST = { from: 0, count: 12 } as const;
/** So many rows a picture that nobody can move still shows. */
const MOST = 40;

/** How many fields a frame shows, those first that most zones name. */
export const fieldsIn = ({ rows }: Pick<Frame, "rows">): number => (rows ? FIRST.count : MOST);

const windows = new WeakMap<Dataset, Map<string, Dataset>>();

/** The zones that a frame shows, as a dataset that knows the whole; itself where it shows all. */
export function windowOf(dataset: Dataset, { rows }: Pick<Frame, "rows">): Dataset {
  const { zones } = dataset;
  const { from, count } = rows ?? (zones.length > MOST ? FIRST : { from: 0, count: MOST });
  if (zones.length <= count) return dataset;
  const own = windows.get(dataset) ?? new Map<string, Dataset>();
  windows.set(dataset, own);
  const key = `${from} ${count}`;
  const known = own.get(key);
  // The same one each time, so that what is known of it stays known.
  if (known) return known;
  const made = { ...dataset, zones: zones.slice(from, from + count), whole: wholeOf(dataset) };
  own.set(key, made);
  return made;
}

/** The zones that a page holds: the first, where there are more. */
export const firstZones = (dataset: Dataset): Dataset => windowOf(dataset, { rows: FIRST });

const arrangements = new WeakMap<View, Dataset>();

/** The zones of a view in its order, as a dataset that knows the whole; its own where nothing is arranged. */
export function datasetOf(view: View): Dataset {
  const { dataset, zones } = view;
  if (
    zones.length === dataset.zones.length &&
    zones.every(({ zone }, at) => zone === dataset.zones[at])
  )
    return dataset;
  const known = arrangements.get(view);
  if (known) return known;
  const whole = wholeOf(dataset);
  const some = zones.length < whole.zones.length;
  const made = { ...dataset, zones: zones.map(({ zone }) => zone), ...(some && { whole }) };
  arrangements.set(view, made);
  return made;
}

/** The part of a view that a frame shows. */
export function viewIn(view: View, frame: Pick<Frame, "rows">): View {
  const dataset = windowOf(datasetOf(view), frame);
  if (dataset === view.dataset) return view;
  return { ...view, dataset, zones: view.zones.filter(({ zone }) => dataset.zones.includes(zone)) };
}

/** The part of a view that a picture shows which nobody can move. */
export const pictured = (view: View): View => (view.zones.length > MOST ? viewIn(view, {}) : view);
