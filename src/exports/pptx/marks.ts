import { linesOf, type Datum, type Mark, type Scene } from "../../engine/scene";
import { textWidth } from "../../model/metrics";
import type { Text } from "../../model/text";
import { boundsOf, freeForm } from "./free-form";
import type { Box } from "./measure";
import { polygonSteps, stepsOf, type Step } from "./outline";
import { painted, preset, shape, textBox, transform, type Numbering } from "./shape";
import { paragraph, run, type Voice } from "./text";

const forms = {
  rect: { zh: "条", en: "bar" },
  circle: { zh: "点", en: "dot" },
  line: { zh: "线", en: "line" },
  polyline: { zh: "线", en: "line" },
  polygon: { zh: "面", en: "area" },
  path: { zh: "形", en: "shape" },
} satisfies Record<string, Text>;

type MarkOf<K extends Mark["kind"]> = Extract<Mark, { kind: K }>;

function moved(steps: readonly Step[], dx: number, dy: number): readonly Step[] {
  const by = ([x, y]: readonly [number, number]) => [x + dx, y + dy] as const;
  return steps.map((step) => {
    if (step.kind === "close") return step;
    if (step.kind === "curve")
      return { kind: "curve", by: [by(step.by[0]), by(step.by[1])], to: by(step.to) };
    return { kind: step.kind, to: by(step.to) };
  });
}

function textMark(mark: MarkOf<"text">, at: Box, next: Numbering, voice: Voice): readonly string[] {
  const { text, x, size, weight, fill, align, lineHeight } = mark;
  const lines = linesOf(mark);
  const [first] = lines;
  if (!first || text.trim() === "") return [];
  // A hand wider than measured: Arial is set where the measure is another face's.
  const width = Math.max(...lines.map(({ line }) => textWidth(line, size, weight))) * 1.04;
  const left = { left: 0, center: width / 2, right: width }[align];
  const box = {
    x: at.x + x - left,
    y: at.y + first.y - lineHeight / 2,
    width,
    height: lineHeight * lines.length,
  };
  const several = lines.length > 1;
  const written = lines.map(({ line }) =>
    paragraph(run(line, { size, bold: weight >= 600, fill }, voice), {
      align,
      ...(several && { lineHeight }),
    }),
  );
  return [
    textBox(next(), text.replaceAll("\n", " "), box, written, { anchor: "ctr", wrap: false }),
  ];
}

/** A straight line is a line, which can be moved by its ends; anything else is a free form. */
function steps(mark: MarkOf<"polygon" | "polyline" | "path">): readonly Step[] {
  if (mark.kind === "path") return stepsOf(mark.d);
  return polygonSteps(mark.points, mark.kind === "polygon");
}

function lineOf(all: readonly Step[]): { box: Box; flip: boolean } | undefined {
  const [from, to, ...more] = all;
  if (from?.kind !== "move" || to?.kind !== "line" || more.length > 0) return undefined;
  const flip = (to.to[0] - from.to[0]) * (to.to[1] - from.to[1]) < 0;
  return { box: boundsOf(all), flip };
}

/** @param owner whose mark it is, for its name */
function drawn(
  mark: Mark,
  owner: string,
  at: Box,
  next: Numbering,
  voice: Voice,
): readonly string[] {
  const { palette, locale } = voice;
  if (mark.kind !== "text" && !painted(mark.paint)) return [];
  const named = (form: keyof typeof forms) => `${owner} ${forms[form][locale]}`.trim();
  switch (mark.kind) {
    case "text":
      return textMark(mark, at, next, voice);
    case "rect": {
      const { x, y, width, height, radius = 0, paint } = mark;
      const place = transform({ x: at.x + x, y: at.y + y, width, height });
      const round = Math.min(0.5, radius / Math.min(width, height)) * 100_000;
      const form = radius > 0 ? preset("roundRect", round) : preset("rect");
      return [shape(next(), named("rect"), place, form, paint, palette)];
    }
    case "circle": {
      const { x, y, r, paint } = mark;
      const place = transform({ x: at.x + x - r, y: at.y + y - r, width: 2 * r, height: 2 * r });
      return [shape(next(), named("circle"), place, preset("ellipse"), paint, palette)];
    }
    default: {
      const all = moved(steps(mark), at.x, at.y);
      if (all.length === 0) return [];
      const line = lineOf(all);
      if (line) {
        const place = transform(line.box, "a:xfrm", line.flip);
        return [shape(next(), named("line"), place, preset("line"), mark.paint, palette)];
      }
      const box = boundsOf(all);
      const form = freeForm(all, box, mark.paint);
      return [shape(next(), named(mark.kind), transform(box), form, mark.paint, palette)];
    }
  }
}

/**
 * A scene as native shapes at a place of a slide, in painting order.
 * @param ownerOf names whose a mark is
 */
export const sceneShapes = (
  scene: Scene,
  at: Box,
  next: Numbering,
  voice: Voice,
  ownerOf: (datum: Datum) => string = () => "",
): readonly string[] =>
  scene.flatMap((datum) =>
    datum.marks.flatMap((mark) => drawn(mark, ownerOf(datum), at, next, voice)),
  );
