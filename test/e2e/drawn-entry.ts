import { chartOf, charts } from "../../src/charts";
import type { Frame } from "../../src/charts/chart";
import { frameNames, pageFrame } from "../../src/charts/frames/page";
import type { Job } from "../../src/exports/format";
import png from "../../src/exports/formats/png";
import { svgText } from "../../src/exports/svg-text";
import type { Dataset } from "../../src/model/dataset";
import { dark as palette } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { draw, exhibitsOf, fileOf } from "../exhibits";

/** Every picture of the gallery, by the name of its file. */
export const gallery = (dataset: Dataset): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...charts].flatMap(([id, chart]) =>
      exhibitsOf(chart).map((exhibit) => [fileOf(id, exhibit), draw(chart, dataset, exhibit)]),
    ),
  );

const boxes: readonly Pick<Frame, "width" | "height" | "k" | "density">[] = [
  { width: 332, height: 170, k: 1, density: "small" },
  { width: 1728, height: 700, k: 2.15, density: "page" },
];

/** Every chart in the dark theme, which the gallery does not have, in each language and frame, by what it is. */
export function darkOnes(dataset: Dataset): Readonly<Record<string, string>> {
  const view = select(dataset, everything);
  return Object.fromEntries(
    [...charts].flatMap(([id, chart]) =>
      locales.flatMap((locale) => {
        const page = frameNames.map((name) => pageFrame(chart, dataset, name, locale, palette));
        return [...page, ...boxes.map((box) => ({ ...box, locale, palette }))].map((frame) => [
          `${id} ${locale} ${frame.width}`,
          svgText(chart, view, frame),
        ]);
      }),
    ),
  );
}

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
