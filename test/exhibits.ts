import type { Chart, Density, Frame } from "../src/charts/chart";
import { heightsOf } from "../src/charts/frames/page";
import { svgText } from "../src/exports/svg-text";
import { decode } from "../src/model/address";
import type { Dataset } from "../src/model/dataset";
import { light } from "../src/model/palette";
import { select } from "../src/model/selection";
import { locales, type Locale } from "../src/model/text";

/** The boxes of the gallery by the name that their files carry. */
const boxes = {
  narrow: (chart, dataset) => [328, heightsOf(chart, dataset).narrow, 1, "page"],
  medium: (chart, dataset) => [640, heightsOf(chart, dataset).medium, 1, "page"],
  wide: (chart, dataset) => [928, heightsOf(chart, dataset).wide, 1, "page"],
  small: () => [332, 170, 1, "small"],
  slide: () => [1728, 700, 2.15, "page"],
} as const satisfies Readonly<
  Record<string, (chart: Chart, of: Dataset) => readonly [number, number, number, Density]>
>;

type BoxName = keyof typeof boxes;

export interface Exhibit {
  readonly box: BoxName;
  readonly locale: Locale;
  readonly query?: string;
}

/** Every page frame in both languages, and one small and one large box. */
const always: readonly Exhibit[] = [
  ...(["narrow", "medium", "wide"] as const).flatMap((box) =>
    locales.map((locale) => ({ box, locale })),
  ),
  { box: "small", locale: "en" },
  { box: "slide", locale: "zh" },
];

/** One field, several with all, one zone, and a choice that nothing matches. */
const filtered: readonly Exhibit[] = [
  { box: "wide", locale: "zh", query: "field=space" },
  { box: "narrow", locale: "en", query: "field=health&field=energy&match=all" },
  { box: "wide", locale: "en", query: "zone=lingang" },
  { box: "medium", locale: "zh", query: "field=chips&field=space&match=all" },
];

/** A picture of the gallery, as its file has it. */
export function draw(chart: Chart, dataset: Dataset, { box, locale, query = "" }: Exhibit): string {
  const [width, height, k, density] = boxes[box](chart, dataset);
  const frame: Frame = { width, height, k, density, locale, palette: light };
  const view = select(dataset, decode(`?${query}`, dataset).selection);
  return `${svgText(chart, view, frame).replaceAll("><", ">\n<")}\n`;
}

/** The name of its file. */
export const fileOf = (id: string, { box, locale, query = "" }: Exhibit): string => {
  const selection = query.replaceAll("field=", "").replaceAll("match=", "").replaceAll("zone=", "");
  return [id, box, locale, selection.replaceAll("&", "-"), "svg"].filter(Boolean).join(".");
};

/** The pictures of a chart in the gallery. */
export const exhibitsOf = (chart: Chart): readonly Exhibit[] => [
  ...always,
  ...(chart.selectable ? filtered : []),
];
