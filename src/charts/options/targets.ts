import type { Amount } from "../../model/amount";
import { figure, type Units } from "../../model/format";
import { textWidth } from "../../model/metrics";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { amountMarks } from "../kit/amount";
import { custom, type Box } from "../kit/custom";
import { fillOf, glyphItem, glyphs } from "../kit/glyph";
import { gridlines } from "../kit/gridlines";
import type { Item, Option } from "../kit/option";
import { reach, slatBar } from "../kit/slats";
import { lettered, say } from "../kit/text";
import { lines } from "../marks/lettering";
import { notNamed } from "../words/not-named";
import { sumFinding } from "../words/target-finding";
import { sumBracket } from "./sum-bracket";
import { AXIS, targetSizes, type TargetSizes } from "./target-sizes";

const PAD = 4;
const TICK_AIR = 40;

interface Said {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly box: Box;
}

/** What a zone that does not match lacks: beside its value, inside its bar, or above it. */
function lacking(
  view: View,
  { zone, y, end, right: valueRight, nameY }: TargetSizes["rows"][number],
  sizes: TargetSizes,
  { k, width, locale }: Frame,
): Said | undefined {
  if (zone.matches) return undefined;
  const { narrow, bar, labels, u, x0 } = sizes;
  const size = (narrow ? 12.5 : 14) * k;
  const name = labels.blocks[view.zones.indexOf(zone)];
  const right = narrow ? labels.text + (name?.width ?? 0) + 12 * k : valueRight + 14 * k;
  const inside = end - reach("about", u) - x0 - 24 * k;
  const put = (text: string, x: number, middle: number): Said => {
    const broken = text.split("\n");
    const wide = Math.max(...broken.map((line) => textWidth(line, size)));
    const high = size * 1.4 * broken.length;
    const box = { x: x - PAD * k, y: middle - high / 2, width: wide + 2 * PAD * k, height: high };
    return { text, x, y: middle, size, box };
  };
  for (const text of notNamed(view.dataset, zone, locale)) {
    const long = textWidth(text, size);
    if (narrow && right + long <= width) return put(text, right, nameY);
    if (narrow) continue;
    if (right + long <= width) return put(text, right, y);
    if (long <= inside && bar >= size * 1.3) return put(text, x0 + 12 * k, y);
    const broken = lines(text, width - right, size);
    const fits = broken.every((line) => textWidth(line, size) <= width - right);
    if (broken.length === 2 && bar >= size * 2.6 && fits) return put(broken.join("\n"), right, y);
  }
  return undefined;
}

/** Where a row's words stand, so that no gridline runs through them. */
function wordBoxes(sizes: TargetSizes, k: number): readonly Box[] {
  const { rows, value, narrow, labels } = sizes;
  return rows.flatMap(({ left, right, y, nameY }, index): Box[] => {
    const pad = PAD * k;
    const beside = { x: left - pad, y: y - value * 0.55, width: right - left + 2 * pad };
    const own = { ...beside, height: value * 1.1 };
    const made = labels.blocks[index];
    if (!narrow || !made) return [own];
    const { width, height } = made;
    return [own, { x: 0, y: nameY - height / 2, width: labels.text + width + pad, height }];
  });
}

/** The labels of the axis, as many as keep clear of each other; the last one tells the unit. */
function axisLabels(
  { ticks: values, scale }: TargetSizes,
  amount: Amount,
  frame: Frame,
  units: Units,
) {
  const { locale, k } = frame;
  const size = 12.5 * k;
  const digits = values.map(
    (value) => figure({ ...amount, bound: "exact", value }, locale, units).digits,
  );
  const widest = Math.max(...digits.map((each) => textWidth(each, size)));
  const last = values.length - 1;
  const apart = scale / Math.max(1, last);
  const fits = (step: number) => last % step === 0 && apart * step >= widest + TICK_AIR * k;
  const every = [1, 2, last].find(fits) ?? last;
  return digits.map((each, index) => {
    if (index % Math.max(1, every) !== 0) return "";
    return index === last ? `${each} ${figure(amount, locale, units).unit}` : each;
  });
}

/** How large each zone plans to be: bars from zero on one scale, whose ends say how firm they are. */
export function targetsOption(view: View, frame: Frame): Option {
  const { width, height, k, locale, palette, density } = frame;
  const { zones } = view;
  const sizes = targetSizes(view, frame);
  const { narrow, axis, first, row, bar, value, x0, scale, labels, rows, u } = sizes;
  const [model] = rows;
  const greatest = sizes.ticks.at(-1) ?? 1;
  const written = model && axis > 0 ? axisLabels(sizes, model.amount, frame, view.dataset) : [];
  const half = textWidth(written.at(-1) ?? "", 12.5 * k) / 2;
  const said = rows.map((each) => lacking(view, each, sizes, frame));
  const finding = sumFinding(view.dataset);
  const summed = finding && view.hits === zones.length && !narrow && density !== "small";
  const bracket = summed ? sumBracket(view.dataset, finding, sizes, frame) : undefined;
  const words = [
    ...wordBoxes(sizes, k),
    ...said.flatMap((each) => (each ? [each.box] : [])),
    ...(bracket ? [bracket.box] : []),
  ];
  const itemOf = (each: (typeof rows)[number], role?: "datum") => {
    const { id: key, target } = each.zone.zone;
    const whose = { key, zone: key, index: each.zone.index, facts: [target] };
    const datum: Item["datum"] = role ? { ...whose, role } : whose;
    return { value: [each.amount.value, key], datum, at: each };
  };
  const items = rows.map((each) => itemOf(each, "datum"));
  const beside = rows.map((each) => itemOf(each));
  const top = (index: number) => first + row * (index + 0.5);
  return {
    grid: {
      ...{ left: x0, right: width - x0 - scale, top: first, bottom: 0 },
      outerBoundsMode: "none",
    },
    xAxis: {
      ...{ type: "value", position: "top", min: 0, max: greatest },
      ...(sizes.ticks[1] !== undefined && { interval: sizes.ticks[1] }),
      ...{ axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } },
      axisLabel: {
        ...lettered({ size: 12.5 * k, fill: palette.ink3 }),
        ...{ show: axis > 0, margin: first - (AXIS / 2 - 2) * k, verticalAlign: "middle" },
        ...(x0 + scale + half > width && { alignMaxLabel: "right" }),
        ...(narrow && { alignMinLabel: "left" }),
        formatter: (tick: number) => written[sizes.ticks.indexOf(tick)] ?? "",
      },
    },
    yAxis: {
      ...{ type: "category", inverse: true, triggerEvent: true },
      ...{ axisLine: { show: false }, axisTick: { show: false } },
      data: rows.map(({ zone: { zone, matches } }, index) => {
        const fontSize = labels.blocks[index]?.size ?? labels.size;
        const color = matches ? palette.ink : palette.ink3;
        // What an item of an axis does not say itself, it does not take from its axis.
        const look = { fontSize, lineHeight: fontSize * 1.22, color };
        return { value: zone.id, textStyle: { ...look, align: "left", verticalAlign: "middle" } };
      }),
      axisLabel: {
        ...lettered({ size: labels.size, fill: palette.ink, weight: 700 }),
        ...{ interval: 0, hideOverlap: false, show: !narrow },
        margin: x0 - labels.text,
        formatter: (_: string, index: number) => labels.blocks[index]?.text ?? "",
      },
    },
    series: [
      gridlines(axis > 0 ? sizes.ticks : [], {
        ...{ top: axis, bottom: height - row * 0.12, words, palette, zero: !narrow },
        other: zones[0]?.zone.id ?? "",
      }),
      custom(items, ({ value: [amount = 0, id = ""], at: { y, zone, amount: stated } }, { at }) => {
        const [[from], [end]] = [at([0, id]), at([amount, id])];
        const box = { x: from, y: y - bar / 2, width: end - from, height: bar };
        return slatBar(box, stated.bound, fillOf(zone, palette, 1), { u });
      }),
      custom(beside, ({ at: { amount, left, y, zone } }) =>
        amountMarks(
          amount,
          locale,
          [left, y],
          {
            ...{ size: value, fill: zone.matches ? palette.ink : palette.ink3 },
            signFill: zone.matches ? palette.ink2 : palette.ink3,
          },
          view.dataset,
        ),
      ),
      glyphs(
        items.map(({ at: { zone, nameY }, datum }, index) => {
          const { r, x } = labels.glyph;
          const item = glyphItem(zone, [0, zone.zone.id], datum, { palette, k, r });
          const [, lift = 0] = item.symbolOffset;
          return { ...item, symbolOffset: [x - x0, nameY - top(index) + lift] };
        }),
      ),
      // Above the bars there is no axis to name them.
      custom(narrow ? beside : [], ({ at: { zone, nameY } }) => {
        const { text = "", size = labels.size } = labels.blocks[zones.indexOf(zone)] ?? {};
        const fill = zone.matches ? palette.ink : palette.ink3;
        return [
          say(labels.text, nameY, text, { size, weight: 700, lineHeight: size * 1.22, fill }),
        ];
      }),
      custom(
        said.flatMap((each, index) => {
          const key = rows[index]?.zone.zone.id ?? "";
          return each ? [{ value: [0, key], datum: { key: `lacks-${key}` }, each }] : [];
        }),
        ({ each: { text, x, y, size } }) => [
          say(x, y, text, { size, fill: palette.ink2, lineHeight: size * 1.25 }),
        ],
      ),
      custom(
        bracket
          ? [
              {
                value: [0, rows[0]?.zone.zone.id ?? ""],
                datum: { key: "sum", role: "total" as const },
              },
            ]
          : [],
        () => bracket?.marks ?? [],
      ),
    ],
  };
}
