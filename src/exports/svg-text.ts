import type { Chart, Frame } from "../charts/chart";
import { type Paint } from "../charts/kit/shapes";
import { linesOf, type Datum, type Mark, type Scene } from "../engine/scene";
import { drawn } from "../engine/drawn";
import { zoneClass } from "../model/palette";
import type { View } from "../model/selection";
import { capped } from "./capped";
import { compact, short } from "./compact";
import { escape } from "./office/xml";

/** From the middle of a line of text to its baseline, in ems of the Latin face. */
const BASELINE = 0.334;

/** Size of a picture in pixels. */
export type Box = Pick<Frame, "width" | "height">;

export interface SvgOptions {
  /**
   * For a page: names whose each mark is, so that styles can answer to the selection
   * before scripts run, and writes dots in the form that browsers alone draw.
   */
  readonly page?: boolean;
  /** Attributes of the root element, values already escaped. */
  readonly attributes?: string;
  /** Markup that comes before the marks: title, desc, a background. */
  readonly head?: string;
}

type Attributes = Record<string, string>;

const painted = ({ fill = "none", stroke, lineWidth = 1, dash }: Paint): Attributes => ({
  fill,
  ...(stroke && { stroke }),
  ...(stroke && lineWidth !== 1 && { "stroke-width": short(lineWidth) }),
  ...(stroke && dash && { "stroke-dasharray": dash.map(short).join(",") }),
});

/** One line of a text as plain attributes: no style, no transform unless turned, no baseline keyword. */
function lettering(mark: Extract<Mark, { kind: "text" }>, y: number): Attributes {
  const { x, size, weight, align, fill, up } = mark;
  const lower = size * BASELINE;
  const at = up ? [x + lower, y] : [x, y + lower];
  const [left, top] = at.map(short);
  return {
    ...{ x: left ?? "0", y: top ?? "0", "font-size": short(size) },
    ...(weight !== 400 && { "font-weight": String(weight) }),
    ...(align !== "left" && { "text-anchor": { center: "middle", right: "end" }[align] }),
    fill,
    ...(up && { transform: `rotate(-90 ${left} ${top})` }),
  };
}

interface Leaf {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: string;
}

function leaves(mark: Mark): readonly Leaf[] {
  if (mark.kind === "text")
    return linesOf(mark).map(({ line, y }) => ({
      ...{ tag: "text", attributes: lettering(mark, y), content: escape(line) },
    }));
  const paint = painted(mark.paint);
  /** A tenth of a pixel is as fine as shapes need to be. */
  const tenth = (value: number) => short(Math.round(value * 10) / 10);
  const leaf = (attributes: Attributes, tag: string = mark.kind): readonly Leaf[] => [
    { tag, attributes: { ...attributes, ...paint }, content: "" },
  ];
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius = 0 } = mark;
      const [w, h] = [tenth(width), tenth(height)];
      // As paths neighbours that are painted alike become one.
      if (radius === 0)
        return leaf({ d: `M${tenth(x)} ${tenth(y)}h${w}v${h}h${tenth(-width)}Z` }, "path");
      const corner = { rx: tenth(radius), ry: tenth(radius) };
      return leaf({ x: tenth(x), y: tenth(y), width: w, height: h, ...corner });
    }
    case "circle":
      return leaf({ cx: tenth(mark.x), cy: tenth(mark.y), r: tenth(mark.r) });
    case "path":
      return leaf({ d: mark.d });
    default:
      return leaf({ points: mark.points.map((point) => point.map(tenth).join(" ")).join(" ") });
  }
}

const alike = ({ d: _a, ...a }: Attributes, { d: _b, ...b }: Attributes) =>
  JSON.stringify(a) === JSON.stringify(b);

const tagged = (tag: string, attributes: Attributes, content = "") => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return content
    ? `<${tag}${written.join("")}>${content}</${tag}>`
    : `<${tag}${written.join("")}/>`;
};

/**
 * Writes leaves, joining neighbouring paths that are painted alike.
 * @param named whether each says what it is, for styles to find it by
 */
function write(group: readonly Leaf[], page: boolean, named: boolean): string {
  const made: Leaf[] = [];
  for (const leaf of group) {
    const last = made.at(-1);
    if (leaf.tag === "path" && last?.tag === "path" && alike(last.attributes, leaf.attributes))
      last.attributes["d"] += leaf.attributes["d"] ?? "";
    else made.push({ ...leaf, attributes: { ...leaf.attributes } });
  }
  return made
    .map(({ tag, attributes, content }) => {
      const { d, ...painted } = attributes;
      const kind = tag === "text" ? "word" : "shape";
      const others = { ...(named && { class: kind }), ...painted };
      if (d === undefined) return tagged(tag, others, content);
      const path = compact(d);
      const dots = page && !painted["stroke"] ? capped(path) : undefined;
      if (!dots) return tagged(tag, { d: path, ...others }, content);
      const stroke = painted["fill"] ?? "none";
      const caps = { "stroke-width": short(dots.width), "stroke-linecap": "round" };
      return tagged(tag, { ...others, d: dots.d, fill: "none", stroke, ...caps });
    })
    .join("");
}

/** The classes of a datum: `cell z-lingang zone-2 f-space`. */
export function classesOf({ key, zone, index, field, role }: Omit<Datum, "marks">): string {
  const whose = [
    zone && `z-${zone}`,
    index !== undefined && zoneClass(index),
    field && `f-${field}`,
  ];
  return [role, ...whose, key !== undefined && `k-${key}`].filter(Boolean).join(" ");
}

/**
 * A scene as a small, deterministic SVG: plain attributes only, so that it needs no
 * style, passes a strict policy and opens alike in browsers and in office programs.
 */
export function sceneSvg(
  scene: Scene,
  box: Box,
  { page = false, attributes = "", head = "" }: SvgOptions = {},
): string {
  const body = scene.map((datum) => {
    const name = page ? classesOf(datum) : "";
    // Styles answer to what stands for a zone or a field, and try nothing else.
    const named = page && (datum.zone !== undefined || datum.field !== undefined);
    const group = write(datum.marks.flatMap(leaves), page, named);
    return name && group ? `<g class="${name}">${group}</g>` : group;
  });
  const viewBox = `viewBox="0 0 ${box.width} ${box.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${viewBox}${attributes && ` ${attributes}`}>${head}${body.join("")}</svg>`;
}

/** A chart by itself, in its frame, without title and source. */
export const svgText = (chart: Chart, view: View, frame: Frame, options?: SvgOptions): string =>
  sceneSvg(drawn(chart, view, frame), frame, options);
