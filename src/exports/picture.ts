import type { Palette } from "../model/palette";
import type { View } from "../model/selection";
import type { Chart, Frame } from "../charts/chart";
import { easyHeight } from "../charts/frames/page";
import { type Block } from "../charts/kit/lettering";
import { type Mark, type Scene, say } from "../engine/scene";
import { translate } from "../engine/translate";
import { drawn } from "../engine/drawn";
import { pictureTexts, tightnesses, type PictureTexts, type PictureWords } from "./picture-texts";
import { settings, type Shape } from "./picture-shapes";

export interface PictureOptions extends PictureWords {
  readonly shape: Shape;
  readonly palette: Palette;
}

/** Subtitle and filter stand side by side where both fit on one line. */
function abreast({ subtitle, filter }: PictureTexts, room: number): boolean {
  if (!filter || subtitle.rows > 1 || filter.rows > 1) return false;
  return subtitle.width + subtitle.size * 1.6 + filter.width <= room;
}

/** The least share of a setting's k. */
const LEAST = 0.8;

/** The texts around a chart, and its frame with where it lies in the picture; pixels. */
function layout(chart: Chart, view: View, options: PictureOptions) {
  const setting = settings[options.shape];
  const { width, height, side, top, bottom, gap, above, below, k } = setting;
  const room = width - side * 2;
  const attempts = tightnesses.map((tightness) => {
    const texts = pictureTexts(chart, view, setting, options, tightness);
    const { title, subtitle, source, brand, note } = texts;
    const filter = abreast(texts, room) ? 0 : (texts.filter?.height ?? 0);
    const foot = Math.max(source?.height ?? 0, brand.height);
    // Whole pixels keep the steps of repeated marks alike, and the files small.
    const y = Math.round(top + title.height + gap + subtitle.height + filter + above);
    const end = Math.floor(height - bottom - foot - (note?.height ?? 0) - below);
    const { locale, palette } = options;
    const left = Math.max(0, end - y);
    const smaller = Math.min(k, Math.max(k * LEAST, left / easyHeight(chart)));
    const frame: Frame = {
      width: room,
      height: left,
      k: smaller,
      locale,
      palette,
      density: "page",
    };
    return { setting, texts, plot: { x: side, y, frame } };
  });
  const fits = attempts.find(({ plot }) => plot.frame.height >= setting.share * height);
  const best = fits ?? attempts.at(-1);
  if (!best) throw new Error("no way to set a picture; expected one");
  return best;
}

type Layout = ReturnType<typeof layout>;

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
 * A chart as it leaves the page: title, subtitle, filter, chart, note, source and brand in one
 * scene, everything on the paper, without the paper. The same in Node and in a browser.
 */
export function pictureScene(chart: Chart, view: View, options: PictureOptions) {
  const laid = layout(chart, view, options);
  const { setting, plot } = laid;
  const { x, y, frame } = plot;
  const scene: Scene = [
    { marks: head(laid, options.palette) },
    ...translate(drawn(chart, view, frame), x, y),
    { marks: foot(laid, options.palette) },
  ];
  return { width: setting.width, height: setting.height, scene, plot };
}
