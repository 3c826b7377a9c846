import { chartOf, charts } from "../../src/charts";
import type { Job } from "../../src/exports/format";
import png from "../../src/exports/formats/png";
import type { Dataset } from "../../src/model/dataset";
import { everything, select } from "../../src/model/selection";
import { draw, exhibitsOf, fileOf } from "../exhibits";

/** Every picture of the gallery, by the name of its file. */
export const gallery = (dataset: Dataset): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...charts].flatMap(([id, chart]) =>
      exhibitsOf(chart).map((exhibit) => [fileOf(id, exhibit), draw(chart, dataset, exhibit)]),
    ),
  );

/** One chart as PNG, as a `data:` address. */
export async function picture(
  dataset: Dataset,
  id: string,
  wish: Pick<Job, "locale" | "theme" | "shape" | "scale" | "transparent">,
): Promise<string> {
  const file = await png.write({
    charts: [[id, chartOf(id)]],
    view: select(dataset, everything),
    ...wish,
  });
  return new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      if (typeof reader.result === "string") done(reader.result);
    });
    reader.readAsDataURL(file);
  });
}
