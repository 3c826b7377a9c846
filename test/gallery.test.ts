import { describe, expect, test } from "vitest";
import { charts } from "../src/charts";
import type { Chart, Density, Frame } from "../src/charts/chart";
import { heightsOf } from "../src/charts/frames/page";
import { svgText } from "../src/exports/svg-text";
import { decode } from "../src/model/address";
import { light } from "../src/model/palette";
import { select } from "../src/model/selection";
import { locales, type Locale } from "../src/model/text";
import { dataset } from "./dataset";

/** The boxes of the gallery by the name that their files carry. */
const boxes = {
  narrow: (chart: Chart) => [328, heightsOf(chart, dataset).narrow, 1, "page"],
  medium: (chart: Chart) => [640, heightsOf(chart, dataset).medium, 1, "page"],
  wide: (chart: Chart) => [928, heightsOf(chart, dataset).wide, 1, "page"],
  small: () => [332, 170, 1, "small"],
  slide: () => [1728, 700, 2.15, "slide"],
} as const satisfies Readonly<
  Record<string, (chart: Chart) => readonly [number, number, number, Density]>
>;

type BoxName = keyof typeof boxes;

interface Exhibit {
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

function draw(chart: Chart, { box, locale, query = "" }: Exhibit): string {
  const [width, height, k, density] = boxes[box](chart);
  const frame: Frame = { width, height, k, density, locale, palette: light };
  const view = select(dataset, decode(`?${query}`, dataset).selection);
  return `${svgText(chart, view, frame).replaceAll("><", ">\n<")}\n`;
}

const fileOf = (id: string, { box, locale, query = "" }: Exhibit): string => {
  const selection = query.replaceAll("field=", "").replaceAll("match=", "").replaceAll("zone=", "");
  return [id, box, locale, selection.replaceAll("&", "-"), "svg"].filter(Boolean).join(".");
};

describe.each([...charts])("%s", (id, chart) => {
  const exhibits = [...always, ...(chart.selectable ? filtered : [])];
  test.each(exhibits.map((exhibit) => [fileOf(id, exhibit), exhibit] as const))(
    "%s",
    async (file, exhibit) => {
      await expect(draw(chart, exhibit)).toMatchFileSnapshot(`snapshots/${file}`);
    },
  );
});
