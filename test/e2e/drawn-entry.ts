import { charts } from "../../src/charts";
import type { Frame } from "../../src/charts/chart";
import { frameNames, pageFrame } from "../../src/charts/frames/page";
import { svgText } from "../../src/exports/svg-text";
import type { Dataset } from "../../src/model/dataset";
import { palettes } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { locales } from "../../src/model/text";

/** Every chart in every language, theme and frame as SVG, by what it is. */
export function drawnAll(dataset: Dataset): readonly (readonly [name: string, svg: string])[] {
  const view = select(dataset, everything);
  return [...charts].flatMap(([id, chart]) =>
    locales.flatMap((locale) =>
      Object.entries(palettes).flatMap(([theme, palette]) => {
        const page = frameNames.map((name) => pageFrame(chart, dataset, name, locale, palette));
        const boxes: readonly Pick<Frame, "width" | "height" | "k" | "density">[] = [
          { width: 332, height: 170, k: 1, density: "small" },
          { width: 1728, height: 700, k: 2.15, density: "slide" },
        ];
        const frames = [...page, ...boxes.map((box) => ({ ...box, locale, palette }))];
        return frames.map(
          (frame) =>
            [
              `${id} ${locale} ${theme} ${frame.width}`,
              svgText(chart, view, frame, { page: true }),
            ] as const,
        );
      }),
    ),
  );
}
