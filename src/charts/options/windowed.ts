import type { Dataset } from "../../model/dataset";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { datasetOf, viewIn, windowOf } from "../frames/window";
import { fixed, say } from "../kit/custom";
import type { Option } from "../kit/option";
import { roomFor } from "../kit/text-run";
import { windowSaid } from "../words/left-out";

const SIZE = 12;

/** Height of the line that says what a frame leaves out; 0 where it shows all. */
export const leftOutHeight = (dataset: Dataset, frame: Frame, fields: boolean): number =>
  windowSaid(dataset, windowOf(dataset, frame), frame, fields) === "" ? 0 : SIZE * 1.7 * frame.k;

/**
 * Draws the zones that a frame shows, and below them in words what it leaves out.
 * @param fields whether fields are columns, which may be left out as well
 * @param draw is given a lower frame for it: a grid says its `height` from that, never `bottom`,
 * which is measured from the edge of the whole picture
 */
export function windowed(
  view: View,
  frame: Frame,
  fields: boolean,
  draw: (view: View, frame: Frame) => Option,
): Option {
  const { k, palette, width, height } = frame;
  const shown = viewIn(view, frame);
  const said = windowSaid(datasetOf(view), shown.dataset, frame, fields);
  if (said === "") return draw(shown, frame);
  const high = SIZE * 1.7 * k;
  const option = draw(shown, { ...frame, height: height - high });
  const size = Math.min(SIZE * k, (SIZE * k * width) / roomFor(said, SIZE * k));
  const words = fixed(
    { key: "left-out" },
    () => [say(0, height - high * 0.42, said, { size, fill: palette.ink3 })],
    { coordinateSystem: option.matrix ? "matrix" : "cartesian2d" },
  );
  return { ...option, series: [...[option.series ?? []].flat(), words] };
}
