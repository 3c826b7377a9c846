import { charts } from "../../src/charts";
import type { Chart, Frame } from "../../src/charts/chart";
import type { Datum, Mark, Scene } from "../../src/engine/scene";
import { everything, type Selection } from "../../src/model/selection";
import { collisions, crossings, overflows, textBoxes } from "./frames";

/** The charts that answer to the selection. */
export const zoneCharts: Readonly<Record<string, Chart>> = Object.fromEntries(
  [...charts].filter(([, { selectable }]) => selectable),
);

const choose = (chosen: Partial<Selection>): Selection => ({ ...everything, ...chosen });

/** Nothing chosen, one field, a field with a relative, several with all, nothing that matches, one zone. */
export const selections: Readonly<Record<string, Selection>> = {
  everything,
  space: choose({ fields: ["space"] }),
  energy: choose({ fields: ["energy"] }),
  both: choose({ fields: ["health", "energy"], match: "all" }),
  none: choose({ fields: ["chips", "space"], match: "all" }),
  six: choose({
    fields: ["intelligence", "health", "energy", "space", "chips", "energy-materials"],
    match: "all",
  }),
  zone: choose({ zones: ["lingang"] }),
};

/** One zone by itself, some sorted by target, and all by name. */
export const arrangements: Readonly<Record<string, Selection>> = {
  alone: choose({ zones: ["lingang"], only: true }),
  some: choose({ fields: ["space"], sort: "target", only: true }),
  named: choose({ sort: "name" }),
};

/** A column that lights up lies under words; so does a hollow bar that says what is missing. */
const under = (mark: Mark) => mark.kind === "rect" && mark.paint.stroke !== undefined;
const quiet = ({ role, marks, ...datum }: Datum): Datum => ({
  ...datum,
  marks: role === "band" || role === "edge" ? [] : marks.filter((mark) => !under(mark)),
});

const letter = /^[A-Z]$/;

/** What is wrong with the words of a picture: out of it, over each other, or run through. */
export function faults(scene: Scene, frame: Frame): readonly string[] {
  const boxes = textBoxes(scene).filter(({ text }) => !letter.test(text));
  return [...overflows(boxes, frame), ...collisions(boxes), ...crossings(scene.map(quiet), boxes)];
}
