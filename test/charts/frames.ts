import type { Chart, Density, Frame } from "../../src/charts/chart";
import { heightsOf } from "../../src/charts/frames/page";
import { FIRST } from "../../src/charts/frames/window";
import type { Dataset } from "../../src/model/dataset";
import { isChinese, textWidth } from "../../src/model/metrics";
import type { XY } from "../../src/charts/kit/shapes";
import { linesOf, type Mark, type Scene } from "../../src/engine/scene";
import { light } from "../../src/model/palette";
import { locales } from "../../src/model/text";
import type { PlacedPoint } from "../../src/ui/point-band";
import { nextPoint } from "../../src/ui/point-keys";
import { dataset } from "../dataset";
import { once } from "../once";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The marks of one kind, in painting order. */
export const marksOf = <K extends Mark["kind"]>(scene: Scene, kind: K) =>
  scene.flatMap(({ marks }) =>
    marks.filter((mark): mark is Mark & { readonly kind: K } => mark.kind === kind),
  );

/** The line boxes of all texts of a picture, by the ink rather than by the line height. */
export const textBoxes = (scene: Scene): readonly Box[] =>
  scene
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => {
      if (mark.kind !== "text") return [];
      return linesOf(mark).map(({ line, y }) => {
        const width = textWidth(line, mark.size, mark.weight);
        const left = mark.x - { left: 0, center: width / 2, right: width }[mark.align];
        const half = mark.size * (isChinese(line) ? 0.46 : 0.38);
        if (mark.up) {
          const bottom = mark.y + (mark.x - left);
          return {
            text: line,
            left: mark.x - half,
            right: mark.x + half,
            top: bottom - width,
            bottom,
          };
        }
        return { text: line, left, right: left + width, top: y - half, bottom: y + half };
      });
    });

/** Pairs of texts that lie over each other. */
export function collisions(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `“${a.text}” over “${b.text}”`),
  );
}

/** Texts that reach out of their picture. */
export const overflows = (boxes: readonly Box[], { width, height }: Frame): readonly string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -1 || bottom > height + 1,
    )
    .map(({ text }) => `“${text}” reaches out`);

const framesFor = once((chart: Chart, data: Dataset): readonly Frame[] => {
  const heights = heightsOf(chart, data);
  const boxes: readonly (readonly [number, number, number, Density])[] = [
    [328, heights.narrow, 1, "page"],
    [640, heights.medium, 1, "page"],
    [928, heights.wide, 1, "page"],
    [252, 104, 1, "small"],
    [332, 170, 1, "small"],
    [372, 140, 1, "small"],
    [596, 220, 1, "page"],
    [882, 330, 1.42, "page"],
    [882, 500, 1.42, "page"],
    [762, 580, 1.42, "page"],
    [1728, 700, 2.15, "page"],
  ];
  return boxes.flatMap(([width, height, k, density]) =>
    locales.map((locale) => ({
      ...{ width, height, k, density, locale, palette: light },
      // A page shows a window of many zones, a finished picture all of them.
      ...(k === 1 && { rows: FIRST }),
    })),
  );
});

/** Every box a chart is drawn into today, in both languages; the same ones for every test. */
export const framesOf = (chart: Chart, data = dataset): readonly Frame[] => framesFor(chart, data);

/** The keys of the points that the arrow keys lead to from the first. */
export function led(points: readonly PlacedPoint[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = points.slice(0, 1);
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    if (reached.has(from.key)) continue;
    reached.add(from.key);
    for (const side of ["Right", "Down", "Left", "Up"])
      waiting.push(nextPoint(points, from, `Arrow${side}`) ?? from);
  }
  return reached;
}

/** A frame's name for a test's title. */
export const named = ({ width, height, locale, density }: Frame): string =>
  `${width} × ${Math.round(height)} ${density} ${locale}`;

/** Whether a straight line passes through a box. */
function passes([x1, y1]: XY, [x2, y2]: XY, { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (step === 0 && (start < low || start > high)) return false;
    if (step === 0) continue;
    const [a, b] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** Texts that a line, a bar or a disc runs through. */
export function crossings(scene: Scene, boxes: readonly Box[]): readonly string[] {
  const marks = scene.flatMap((datum) => datum.marks);
  const runs = (mark: Mark, box: Box): boolean => {
    if (mark.kind === "polyline")
      return mark.points.some((point, index) => {
        const next = mark.points[index + 1];
        return next !== undefined && passes(point, next, box);
      });
    if (mark.kind !== "rect" && mark.kind !== "circle") return false;
    const around =
      mark.kind === "rect"
        ? mark
        : { x: mark.x - mark.r, y: mark.y - mark.r, width: mark.r * 2, height: mark.r * 2 };
    const { x, y, width, height } = around;
    return x < box.right && x + width > box.left && y < box.bottom && y + height > box.top;
  };
  return boxes.flatMap((box) =>
    marks.filter((mark) => runs(mark, box)).map(({ kind }) => `${kind} through “${box.text}”`),
  );
}
