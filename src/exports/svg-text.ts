import type { Chart, Frame } from "../charts/chart";
import { option, type Datum, type Scene } from "../charts/marks/scene";
import { zoneClass } from "../model/palette";
import type { View } from "../model/selection";
import { capped } from "./capped";
import { compact, short } from "./compact";
import engine from "./engine";
import { holdable } from "./office/xml";

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
interface Leaf {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: string;
}

/** Draws a scene with ECharts, without a DOM, and returns what it wrote. */
function draw(scene: Scene, { width, height }: Box): string {
  const instance = engine.init(null, null, { renderer: "svg", ssr: true, width, height });
  instance.setOption(option(scene));
  const svg = instance.renderToSVGString();
  instance.dispose();
  return holdable(svg);
}

/** The elements that ECharts wrote, in painting order, without its background. */
function leaves(svg: string): Leaf[] {
  const found = svg.matchAll(
    /<(path|circle|polygon|polyline|rect|text)((?:\s+[\w:-]+="[^"]*")*)>([^<]*)</g,
  );
  return [...found]
    .map(([, tag = "", written = "", content = ""]) => ({
      tag,
      content,
      attributes: Object.fromEntries(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ) as Attributes,
    }))
    .slice(1);
}

const numbers = (value = "") => (value.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** A text as plain attributes: no style, no transform, no baseline keyword. */
function lettering({ attributes }: Leaf): Attributes {
  const style = Object.fromEntries(
    (attributes["style"] ?? "").split(";").map((part) => part.split(":") as [string, string]),
  );
  const [tx = 0, ty = 0] = numbers(attributes["transform"]);
  const size = Number.parseFloat(style["font-size"] ?? "12");
  const anchor = attributes["text-anchor"];
  const weight = style["font-weight"];
  return {
    x: short(tx + Number(attributes["x"] ?? 0)),
    y: short(ty + Number(attributes["y"] ?? 0) + size * BASELINE),
    "font-size": short(size),
    ...(weight && weight !== "400" && weight !== "normal" && { "font-weight": weight }),
    ...(anchor && anchor !== "start" && { "text-anchor": anchor }),
    fill: attributes["fill"] ?? "none",
  };
}

function shape({ tag, attributes }: Leaf): Attributes {
  const kept = Object.entries(attributes).filter(
    ([name]) => !name.startsWith("ecmeta_") && !["class", "style", "pointer-events"].includes(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name === "d") return [name, value];
      if (tag !== "path" && /^-?[\d.]+$/.test(value)) return [name, short(Number(value))];
      if (name === "points") return [name, numbers(value).map(short).join(" ")];
      return [name, value];
    }),
  );
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
 * @param named whether each says what it is: a style that names no class is tried on everything
 */
function write(group: readonly Leaf[], page: boolean, named: boolean): string {
  const made: { tag: string; attributes: Attributes; content: string }[] = [];
  for (const leaf of group) {
    const attributes = leaf.tag === "text" ? lettering(leaf) : shape(leaf);
    const last = made.at(-1);
    if (leaf.tag === "path" && last?.tag === "path" && alike(last.attributes, attributes))
      last.attributes["d"] += attributes["d"] ?? "";
    else made.push({ tag: leaf.tag, attributes, content: leaf.content });
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

function names({ zone, index, field, role }: Datum): string {
  return [role, zone && `z-${zone}`, index !== undefined && zoneClass(index), field && `f-${field}`]
    .filter(Boolean)
    .join(" ");
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
  const drawn = leaves(draw(scene, box));
  const body = scene.map((datum) => {
    const count = datum.marks.reduce(
      (sum, mark) => sum + (mark.kind === "text" ? mark.text.split("\n").length : 1),
      0,
    );
    const name = page ? names(datum) : "";
    const group = write(drawn.splice(0, count), page, name !== "");
    return name && group ? `<g class="${name}">${group}</g>` : group;
  });
  if (drawn.length > 0) throw new Error(`a picture has ${drawn.length} elements without a datum`);
  const viewBox = `viewBox="0 0 ${box.width} ${box.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${viewBox}${attributes && ` ${attributes}`}>${head}${body.join("")}</svg>`;
}

/** A chart by itself, in its frame, without title and source. */
export const svgText = (chart: Chart, view: View, frame: Frame, options?: SvgOptions): string =>
  sceneSvg(chart.scene(view, frame), frame, options);
