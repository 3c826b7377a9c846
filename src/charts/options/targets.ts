import type { Amount } from "../../model/amount";
import { textWidth } from "../../model/metrics";
import type { Palette } from "../../model/palette";
import type { View, ZoneView } from "../../model/selection";
import { targetFacts } from "../../model/target";
import type { Frame } from "../chart";
import { custom, fixed, say, type Place } from "../kit/custom";
import type { Box } from "../kit/shapes";
import { fillOf, shape } from "../kit/glyph";
import { gridlines, tickLabels, valueAxis } from "../kit/value-axis";
import type { Item, Option } from "../kit/option";
import { reach, slatBar } from "../kit/slats";
import { roomFor, run } from "../kit/text-run";
import { lines, widest } from "../kit/lettering";
import { notNamed } from "../words/fields";
import { notPublished } from "../words/target-words";
import { sumFinding } from "../words/target-captions";
import { sumBracket } from "./sum-bracket";
import { AXIS, targetSizes, type TargetSizes } from "./target-sizes";

const PAD = 4;

/** What a zone that does not match lacks: beside its value, inside its bar, or above it. */
function lacking(
  view: View,
  { zone, name, amount, y, end, right: valueRight, nameY }: TargetSizes["rows"][number],
  sizes: TargetSizes,
  { k, width, locale }: Frame,
) {
  if (zone.matches) return undefined;
  const { narrow, bar, labels, u, x0 } = sizes;
  const size = (narrow ? 12.5 : 14) * k;
  const right = narrow && amount ? labels.text + name.width + 12 * k : valueRight + 14 * k;
  const inside = end - reach("about", u) - x0 - 24 * k;
  const put = (x: number, middle: number, ...broken: readonly string[]) => {
    const height = size * 1.4 * broken.length;
    const box = { x: x - PAD * k, y: middle - height / 2, height };
    const wide = widest(broken, size) + 2 * PAD * k;
    return { text: broken.join("\n"), x, y: middle, size, box: { ...box, width: wide } };
  };
  for (const text of notNamed(view.dataset, zone, locale)) {
    const long = textWidth(text, size);
    if (narrow && right + long <= width) return put(right, nameY, text);
    if (narrow) continue;
    if (right + long <= width) return put(right, y, text);
    if (long <= inside && bar >= size * 1.3) return put(x0 + 12 * k, y, text);
    const broken = lines(text, width - right, size);
    const fits = bar >= size * 2.6 && widest(broken, size) <= width - right;
    if (broken.length === 2 && fits) return put(right, y, ...broken);
  }
  return undefined;
}

/** Where a row's words stand, so that no gridline runs through them. */
function wordBoxes(sizes: TargetSizes, k: number): readonly Box[] {
  const { rows, value, narrow, labels } = sizes;
  return rows.flatMap(({ name, left, right, y, nameY }): Box[] => {
    const pad = PAD * k;
    const beside = { x: left - pad, y: y - value * 0.55, width: right - left + 2 * pad };
    const own = { ...beside, height: value * 1.1 };
    if (!narrow) return [own];
    const { width, height } = name;
    return [own, { x: 0, y: nameY - height / 2, width: labels.text + width + pad, height }];
  });
}

/** The inks of a zone's figure and of its sign. */
export const inksOf = ({ matches }: ZoneView, { ink, ink2, ink3 }: Palette) =>
  matches ? { fill: ink, signFill: ink2 } : { fill: ink3, signFill: ink3 };

/** Targets as bars, in boxes between zero and their values; `lineWidth` is that of hollow ones. */
export function targetBars<Bar extends Item & { readonly zone: ZoneView; readonly amount: Amount }>(
  bars: readonly Bar[],
  boxOf: (bar: Bar, place: Place) => Box,
  { locale, palette }: Frame,
  look: { readonly u: number; readonly up?: boolean; readonly lineWidth: number },
  on: Parameters<typeof custom>[2],
) {
  const styleOf = ({ zone }: Bar) => fillOf(zone, palette, look.lineWidth);
  return custom(
    bars.map((bar) => {
      const { fill, stroke } = styleOf(bar);
      const itemStyle = { ...(fill && { color: fill }), ...(stroke && { borderColor: stroke }) };
      return { ...bar, name: bar.zone.zone.name[locale], itemStyle };
    }),
    (bar, place) => slatBar(boxOf(bar, place), bar.amount.bound, styleOf(bar), look),
    on,
  );
}

/** One scale with its bars, as a grid with its axes and their series, which are the nth of the picture. */
function partOption(view: View, sizes: TargetSizes, frame: Frame, nth: number) {
  const { width, k, locale, palette, density } = frame;
  const { dataset, zones } = view;
  const { narrow, axis, first, row, bar, value, x0, scale, labels, rows, u } = sizes;
  const model = rows.find(({ amount }) => amount)?.amount;
  const written = model && axis > 0 ? tickLabels(sizes.ticks, model, scale, frame, dataset) : [];
  const said = rows.map((each) => lacking(view, each, sizes, frame));
  const finding = sumFinding(dataset);
  const summed = finding && view.hits === zones.length && !narrow && density !== "small";
  const bracket = summed ? sumBracket(dataset, finding, sizes, frame) : undefined;
  const captions = captionsOf(sizes, frame);
  const words = [
    ...wordBoxes(sizes, k),
    ...captions.map(({ box }) => box),
    ...said.flatMap((each) => (each ? [each.box] : [])),
    ...(bracket ? [bracket.box] : []),
  ];
  const beside = rows.map((each) => {
    const { zone, index } = each.zone;
    const datum = { key: zone.id, zone: zone.id, index, facts: targetFacts([zone]) };
    return { value: [each.amount?.value ?? 0, zone.id], datum, at: each };
  });
  const items = beside.map(({ datum, ...item }) => ({
    ...item,
    datum: { ...datum, role: "datum" as const },
  }));
  const one = rows[0]?.zone.zone.id ?? "";
  const on = { xAxisIndex: nth, yAxisIndex: nth };
  return {
    grid: {
      ...{ left: x0, right: width - x0 - scale, top: first, height: sizes.bottom - first },
      outerBoundsMode: "none" as const,
    },
    xAxis: {
      ...valueAxis(sizes.ticks, written, frame, {
        ...{ margin: first - sizes.axisTop - (AXIS / 2 - 2) * k, right: width - x0 - scale },
        atEdge: narrow,
      }),
      gridIndex: nth,
    },
    yAxis: {
      ...{ gridIndex: nth, type: "category" as const, inverse: true, show: false },
      data: rows.map(({ zone: { zone } }) => zone.id),
    },
    series: [
      ...captions.map(({ key, mark }) => fixed({ key }, () => [mark], on)),
      gridlines(
        axis > 0 ? sizes.ticks : [],
        {
          ...{ top: sizes.axisTop + axis, bottom: sizes.bottom - row * 0.12, words, palette },
          ...{ zero: !narrow, other: one },
        },
        on,
      ),
      targetBars(
        items.flatMap(({ at: { zone, amount, y }, ...item }) =>
          amount ? [{ ...item, zone, amount, y }] : [],
        ),
        ({ value: [amount = 0, id = ""], y }, { at }) => {
          const [[from], [end]] = [at([0, id]), at([amount, id])];
          return { x: from, y: y - bar / 2, width: end - from, height: bar };
        },
        frame,
        { u, lineWidth: 1 },
        { ...on, ...(sizes.name !== undefined && { name: sizes.name }) },
      ),
      custom(
        beside,
        ({ at: { amount, left, y, zone } }) => {
          const inks = inksOf(zone, palette);
          if (amount)
            return run([{ said: amount, size: value, weight: 600, ...inks }], locale, dataset).at(
              left,
              y,
            );
          return [say(left, y, notPublished[locale], { size: sizes.words, fill: inks.fill })];
        },
        on,
      ),
      custom(
        items,
        ({ at: { zone, nameY: y } }) => [
          shape(zone.index, { ...labels.glyph, y }, fillOf(zone, palette, 1.5 * k)),
        ],
        on,
      ),
      custom(
        beside,
        ({ at: { zone, name, nameY } }) => {
          const { fill } = inksOf(zone, palette);
          return [say(labels.text, nameY, name.text, { ...name, fill })];
        },
        on,
      ),
      custom(
        said.flatMap((each, index) => {
          const key = rows[index]?.zone.zone.id ?? "";
          return each ? [{ value: [0, key], datum: { key: `lacks-${key}` }, each }] : [];
        }),
        ({ each: { text, x, y, size } }) => [
          say(x, y, text, { size, fill: palette.ink2, lineHeight: size * 1.25 }),
        ],
        on,
      ),
      fixed({ key: "sum", role: "total" }, () => bracket?.marks ?? [], on),
    ],
  };
}

/** What a scale measures, above its axis, and the name of the group, above its rows. */
function captionsOf({ axisTop, top, name, group }: TargetSizes, frame: Frame) {
  const { k, palette, density, width } = frame;
  const size = (density === "small" ? 11.5 : 14) * k;
  const put = (key: string, text: string, y: number, largest: number, fill: string) => {
    const fitting = Math.min(largest, (largest * width) / roomFor(text, largest, 600));
    const box = { x: 0, y: y - fitting * 0.7, height: fitting * 1.4 };
    return {
      key,
      mark: say(0, y, text, { size: fitting, weight: 600, fill }),
      box: { ...box, width: roomFor(text, fitting, 600) + PAD * k },
    };
  };
  const y = top + (axisTop - top) * 0.56;
  return [
    ...(name && axisTop > top ? [put("caption", name, y, size, palette.ink2)] : []),
    ...(group ? [put("group", group.text, group.y, size * 0.93, palette.ink3)] : []),
  ];
}

/** How large each zone plans to be: bars from zero on a scale for all that can be compared, whose ends say how firm they are. */
export function targetsOption(view: View, frame: Frame): Option {
  const parts = targetSizes(view, frame).map((sizes, nth) => partOption(view, sizes, frame, nth));
  return {
    grid: parts.map(({ grid }) => grid),
    xAxis: parts.map(({ xAxis }) => xAxis),
    yAxis: parts.map(({ yAxis }) => yAxis),
    series: parts.flatMap(({ series }) => series),
  };
}
