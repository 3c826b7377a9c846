import type { Palette } from "../../model/palette";
import type { View } from "../../model/selection";
import type { Chart, Frame } from "../chart";
import type { Block } from "../kit/block";
import { say } from "../kit/lettering";
import { translate } from "../kit/translate";
import type { Mark, Scene } from "../kit/shapes";
import { pictureTexts, tightnesses, type PictureTexts, type PictureWords } from "./picture-texts";
import { settings, type Setting, type Shape } from "./shapes";

export interface PictureOptions extends PictureWords {
  readonly shape: Shape;
  readonly palette: Palette;
}

/** A chart's frame and where it lies in its picture; pixels. */
export interface PlacedFrame {
  readonly x: number;
  readonly y: number;
  readonly frame: Frame;
}

/** A finished picture: everything on the paper, without the paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  readonly plot: PlacedFrame;
}

interface Layout {
  readonly setting: Setting;
  readonly texts: PictureTexts;
  readonly plot: PlacedFrame;
}

/** Subtitle and filter stand side by side where both fit on one line. */
function abreast({ subtitle, filter }: PictureTexts, room: number): boolean {
  if (!filter || subtitle.rows > 1 || filter.rows > 1) return false;
  return subtitle.width + subtitle.size * 1.6 + filter.width <= room;
}

/** The height, at k = 1, that a chart needs to stand easily; in less of it, it is drawn smaller. */
const easy = ({ heights }: Chart): number => Math.max(230, heights.medium * 0.62);
/** The least share of a setting's k. */
const LEAST = 0.8;

function layout(chart: Chart, view: View, options: PictureOptions): Layout {
  const setting = settings[options.shape];
  const { width, height, side, top, bottom, gap, above, below, k, density } = setting;
  const room = width - side * 2;
  const attempts = tightnesses.map((tightness): Layout => {
    const texts = pictureTexts(chart, view, setting, options, tightness);
    const { title, subtitle, source, brand, note } = texts;
    const filter = abreast(texts, room) ? 0 : (texts.filter?.height ?? 0);
    const foot = Math.max(source?.height ?? 0, brand.height);
    // Whole pixels keep the steps of repeated marks alike, and the files small.
    const y = Math.round(top + title.height + gap + subtitle.height + filter + above);
    const end = Math.floor(height - bottom - foot - (note?.height ?? 0) - below);
    const { locale, palette } = options;
    const size = { width: room, height: Math.max(0, end - y) };
    const smaller = Math.min(k, Math.max(k * LEAST, size.height / easy(chart)));
    const frame = { ...size, k: smaller, locale, palette, density };
    return { setting, texts, plot: { x: side, y, frame } };
  });
  const fits = ({ plot }: Layout) => plot.frame.height >= setting.share * height;
  const best = attempts.find(fits) ?? attempts.at(-1);
  if (!best) throw new Error("no way to set a picture; expected one");
  return best;
}

const set = (
  block: Block,
  x: number,
  y: number,
  fill: string,
  align: "left" | "right" = "left",
): Mark => say(x, y, block.text, { ...block, fill, align, baseline: "top" });

function head({ setting, texts }: Layout, { ink, ink2 }: Palette): readonly Mark[] {
  const { side, top, gap, width } = setting;
  const { title, subtitle, filter } = texts;
  const y = top + title.height + gap;
  const marks = [set(title, side, top, ink), set(subtitle, side, y, ink2)];
  if (!filter) return marks;
  return abreast(texts, width - side * 2)
    ? [...marks, set(filter, side + subtitle.width + subtitle.size * 1.6, y, ink)]
    : [...marks, set(filter, side, y + subtitle.height, ink)];
}

function foot({ setting, texts }: Layout, { ink2, ink3 }: Palette): readonly Mark[] {
  const { width, height, side, bottom } = setting;
  const { note, source, brand, page } = texts;
  const end = height - bottom;
  const below = Math.max(source?.height ?? 0, brand.height);
  const right = width - side;
  const shift = page ? page.width + page.size * 1.2 : 0;
  return [
    ...(note ? [set(note, side, end - below - note.height, ink3)] : []),
    ...(source ? [set(source, side, end - source.height, ink3)] : []),
    set(brand, right - shift, end - brand.height, ink2, "right"),
    ...(page ? [set(page, right, end - page.height, ink3, "right")] : []),
  ];
}

/**
 * A chart as it leaves the page: title, subtitle, filter, chart, note, source and brand
 * in one scene; `draw` draws the chart into its frame. The same view and options give the same picture in Node and in a browser.
 */
export function pictureScene(
  chart: Chart,
  view: View,
  options: PictureOptions,
  draw: (chart: Chart, view: View, frame: Frame) => Scene,
): Picture {
  const laid = layout(chart, view, options);
  const { x, y, frame } = laid.plot;
  const { width, height } = laid.setting;
  return {
    width,
    height,
    scene: [
      { marks: head(laid, options.palette) },
      ...translate(draw(chart, view, frame), x, y),
      { marks: foot(laid, options.palette) },
    ],
    plot: laid.plot,
  };
}
