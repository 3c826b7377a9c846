import type { Dataset } from "../../model/dataset";
import { targetFacts } from "../../model/target";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, fixed, say, type Element } from "../kit/custom";
import type { Item, Option } from "../kit/option";
import type { XY } from "../kit/shapes";
import { run, type Piece } from "../kit/text-run";
import { sum } from "../kit/shelves";
import { reach } from "../kit/slats";
import { block } from "../kit/lettering";
import { barsCaption, totalSaid, type TargetSaid } from "../words/target-captions";
import { matrixOption } from "./matrix";
import { inksOf, targetBars } from "./targets";
import { footOf, WIDER, type OverviewSizes } from "./overview-sizes";

/** Our sum, in one line or one below the other; what a line holds, the line height beside it. */
function totalLines(
  dataset: Dataset,
  across: boolean,
  room: number,
  { palette, locale, k }: Frame,
) {
  const said = totalSaid(dataset, locale);
  if (!said) return [];
  const look = (px: number, fill: string) => ({ size: px * k, fill });
  const words = { said: said.words, weight: 600, ...look(across ? 14 : 13, palette.ink) } as const;
  const amount = { said: said.amount, weight: 600, ...look(18, palette.ink) } as const;
  const unit = { said: said.unit, ...look(across ? 14 : 12.5, palette.ink2) };
  const ours = { said: said.ours, ...look(across ? 12.5 : 12, palette.ink3) };
  const line = (...pieces: readonly Piece[]) => ({
    ...run(pieces, locale, dataset),
    height: Math.max(...pieces.map(({ size }) => size)) * 1.4,
  });
  const gap = (piece: Piece, px: number): Piece => ({ ...piece, gap: px * k });
  if (across) return [line(words, gap(amount, 6), gap(unit, 4), gap(ours, 11))];
  const both = line(amount, gap(unit, 4));
  return [line(words), ...(both.width <= room ? [both] : [line(amount), line(unit)]), line(ours)];
}

/** What the bars measure and our sum of them: over and under the bars, or in the corner that columns leave free. */
function asides({ matrix, bars }: OverviewSizes, dataset: Dataset, frame: Frame) {
  const { palette, locale, k, width, density } = frame;
  const { across, head, brackets, row, rows, left, turned } = matrix;
  const small = density === "small";
  const { zero, length } = bars;
  const room = across ? width - zero : left - 10 * k;
  const own = locale === "zh" ? room : room / WIDER;
  const letters = { size: (across ? 13 : 12.5) * k, lineHeight: 17 * k };
  const said = block(barsCaption(dataset, locale), own, letters);
  const right = across && length === 0;
  const middle = !across
    ? said.height / 2
    : turned
      ? head - said.height / 2 - 6 * k
      : (brackets + head) / 2;
  const caption = say(right ? width : across ? zero : 0, middle, said.text, {
    ...{ ...letters, fill: palette.ink3, align: right ? "right" : "left" },
  });
  const free = across ? width : left - 4 * k;
  const lines = totalLines(dataset, across, free, frame);
  const high = sum(lines.map(({ height }) => height));
  const wide = Math.max(0, ...lines.map((line) => line.width));
  const foot = footOf(dataset, density) * k;
  const fits = across ? foot > 0 : zero - high >= said.height + 6 * k && wide <= free;
  const x = across ? Math.max(0, Math.min(zero, width - wide)) : 0;
  let y = across ? head + row * rows.blocks.length + foot * 0.56 - high / 2 : zero - high;
  const marks = lines.flatMap((line): readonly Element[] => {
    y += line.height;
    return line.at(x, y - line.height / 2);
  });
  return {
    caption: across || !small || length > 0 ? [caption] : [],
    total: fits ? marks : [],
  };
}

/** Where a zone's figure and the words under it, or in its place, stand: past its bar, else at the edge. */
function spots(
  { matrix: { across, above }, bars }: OverviewSizes,
  { amount, words }: TargetSaid,
  noted: number,
  [x, y]: XY,
  { width }: Frame,
) {
  const { zero, length, greatest, size, u, gap } = bars;
  const past = amount ? (length * amount.value) / greatest + reach(amount.bound, u) + gap : gap;
  if (across)
    return {
      align: length > 0 ? ("left" as const) : ("right" as const),
      figure: [length > 0 ? zero + past : width, amount ? y - noted / 2 : y] as const,
      words: [length > 0 ? zero + gap : width, amount ? y + size * 0.6 : y] as const,
    };
  const under = amount && words ? noted : 0;
  const middle = length > 0 ? zero - past - size / 2 : (above - under) / 2;
  const below = length > 0 ? zero - gap - noted / 2 : above / 2;
  return {
    align: "center" as const,
    figure: [x, middle] as const,
    words: [x, amount ? middle + size * 0.6 + noted / 2 : below] as const,
  };
}

/** The matrix, and a grid of bars on the tracks of its zones: beside its rows or on its columns. */
export function overviewOption(sizes: OverviewSizes, view: View, frame: Frame): Option {
  const { palette, locale, k } = frame;
  const { bars, matrix: own } = sizes;
  const { across } = own;
  const { dataset } = view;
  const { zero, length, greatest, thickness, size, u } = bars;
  const { matrix, series } = matrixOption(own, view, frame);
  const firstField = own.fields[0]?.id ?? "";
  const zonesAxis = {
    ...{ type: "category" as const, data: dataset.zones.map(({ id }) => id), inverse: across },
    ...{ axisLabel: { show: false }, axisTick: { show: false } },
    axisLine: { show: length > 0, lineStyle: { color: palette.control, width: 1 } },
  };
  const values = {
    ...{ type: "value" as const, min: 0, max: greatest, show: false },
    splitLine: { show: false },
  };
  const items = view.zones.flatMap((zone, at) => {
    const target = bars.targets[at];
    const { id } = zone.zone;
    const whose = { key: `target-${id}`, zone: id, index: zone.index };
    const datum: Item["datum"] = { ...whose, facts: targetFacts([zone.zone]) };
    return target ? [{ datum, target, note: bars.notes[at], zone, id }] : [];
  });
  const on = { coordinateSystem: "matrix" } as const;
  const place = (id: string) => (across ? [firstField, id] : [id, firstField]);
  const { caption, total } = asides(sizes, dataset, frame);
  // Our sum is that of all zones, and says nothing of some.
  const some = view.selection.only === true && view.active;
  const [start, end] = across
    ? [own.head, own.row * dataset.zones.length]
    : [own.left, sum(own.columns)];
  return {
    matrix,
    grid: {
      ...(across
        ? { left: zero, width: length, top: start, height: end }
        : { left: start, width: end, top: zero - length, height: length }),
      outerBoundsMode: "none",
    },
    ...(across ? { xAxis: values, yAxis: zonesAxis } : { xAxis: zonesAxis, yAxis: values }),
    series: [
      ...series,
      targetBars(
        (length > 0 ? items : []).flatMap(({ datum, id, target: { amount }, zone }) => {
          if (!amount) return [];
          const value = across ? [amount.value, id] : [id, amount.value];
          return [{ value, id, amount, zone, datum: { ...datum, role: "datum" as const } }];
        }),
        ({ value, id }, { at }) => {
          const [x, y] = at(value);
          const [zx, zy] = at(across ? [0, id] : [id, 0]);
          return across
            ? { x: zx, y: y - thickness / 2, width: x - zx, height: thickness }
            : { x: x - thickness / 2, y, width: thickness, height: zy - y };
        },
        frame,
        { u, up: !across, lineWidth: k },
        { name: barsCaption(dataset, locale) },
      ),
      custom(
        items.map((item) => ({ ...item, value: place(item.id) })),
        ({ value, target, note, zone }, { at }) => {
          const inks = inksOf(zone, palette);
          const { amount } = target;
          const { align, ...place } = spots(sizes, target, note?.height ?? 0, at(value), frame);
          const figure = amount && { said: amount, size, weight: 600 as const, ...inks };
          return [
            ...(figure ? run([figure], locale, dataset).at(...place.figure, align) : []),
            note && say(...place.words, note.text, { ...note, fill: inks.signFill, align }),
          ];
        },
        on,
      ),
      fixed({ key: "caption" }, () => caption, on),
      fixed({ key: "total" }, () => (some ? [] : total), on),
    ],
  };
}
