import type { Palette } from "../../model/palette";
import type { View } from "../../model/selection";
import type { Chart, Frame } from "../chart";
import { say } from "../kit/lettering";
import { moved } from "../kit/moved";
import type { Mark, Scene } from "../kit/shapes";
import {
  heightOf,
  pictureTexts,
  tightnesses,
  widthOf,
  type Lines,
  type PictureTexts,
  type PictureWords,
} from "./picture-texts";
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
  if (!filter || subtitle.lines.length > 1 || filter.lines.length > 1) return false;
  return widthOf(subtitle) + subtitle.size * 1.6 + widthOf(filter) <= room;
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
    const filter = abreast(texts, room) ? 0 : heightOf(texts.filter);
    const foot = Math.max(heightOf(texts.source), heightOf(texts.brand));
    // Whole pixels keep the steps of repeated marks alike, and the files small.
    const y = Math.round(
      top + heightOf(texts.title) + gap + heightOf(texts.subtitle) + filter + above,
    );
    const end = Math.floor(height - bottom - foot - heightOf(texts.note) - below);
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

function set(
  { lines, size, weight, lineHeight }: Lines,
  x: number,
  y: number,
  fill: string,
  align: "left" | "right" = "left",
): Mark {
  return say(x, y, lines.join("\n"), { size, weight, lineHeight, fill, align, baseline: "top" });
}

function head({ setting, texts }: Layout, { ink, ink2 }: Palette): readonly Mark[] {
  const { side, top, gap, width } = setting;
  const { title, subtitle, filter } = texts;
  const y = top + heightOf(title) + gap;
  const marks = [set(title, side, top, ink), set(subtitle, side, y, ink2)];
  if (!filter) return marks;
  return abreast(texts, width - side * 2)
    ? [...marks, set(filter, side + widthOf(subtitle) + subtitle.size * 1.6, y, ink)]
    : [...marks, set(filter, side, y + heightOf(subtitle), ink)];
}

function foot({ setting, texts }: Layout, { ink2, ink3 }: Palette): readonly Mark[] {
  const { width, height, side, bottom } = setting;
  const { note, source, brand, page } = texts;
  const end = height - bottom;
  const below = Math.max(heightOf(source), heightOf(brand));
  const right = width - side;
  const shift = page ? widthOf(page) + page.size * 1.2 : 0;
  return [
    ...(note ? [set(note, side, end - below - heightOf(note), ink3)] : []),
    ...(source ? [set(source, side, end - heightOf(source), ink3)] : []),
    set(brand, right - shift, end - heightOf(brand), ink2, "right"),
    ...(page ? [set(page, right, end - heightOf(page), ink3, "right")] : []),
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
      ...moved(draw(chart, view, frame), x, y),
      { marks: foot(laid, options.palette) },
    ],
    plot: laid.plot,
  };
}
