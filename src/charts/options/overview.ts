import { custom, type Element } from "../kit/custom";
import { amountMarks } from "../kit/amount";
import { fillOf } from "../kit/glyph";
import type { Item, Option } from "../kit/option";
import { slatBar } from "../kit/slats";
import { targetFacts } from "../../model/target";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import type { MatrixStory } from "../marks/matrix-layout";
import type { OverviewLayout, Total } from "../marks/overview-tracks";
import { matrixOption, put } from "./matrix";

function totalMarks(
  { words, amount, figure, unit, ours }: Total,
  { dataset }: View,
  frame: Frame,
): Element[] {
  const { palette, locale } = frame;
  const look = { size: figure.size, fill: palette.ink };
  return [
    put(words, palette.ink),
    ...amountMarks(amount, locale, [figure.x, figure.y], look, dataset),
    put(unit, palette.ink2),
    put(ours, palette.ink3),
  ];
}

/** The matrix, and a grid of bars on the tracks of its zones: beside its rows or on its columns. */
export function overviewOption(
  layout: OverviewLayout,
  story: MatrixStory,
  view: View,
  frame: Frame,
): Option {
  const { palette, locale, k } = frame;
  const { bars, thickness, zero, caption, total, valueSize, u } = layout;
  const { across, zones: tracks } = layout.matrix.grid;
  const { matrix, series } = matrixOption(layout.matrix, story, view, frame);
  const [first, last] = [tracks[0], tracks.at(-1)];
  const [start, end] = [first?.start ?? 0, last ? last.start + last.size : 0];
  const longest = Math.max(...bars.map(({ from, end: to }) => Math.abs(to - from)));
  const greatest = Math.max(1, ...bars.map(({ amount }) => amount?.value ?? 0));
  const from = bars[0]?.from ?? 0;
  const tracksAxis = {
    ...{ type: "category" as const, data: view.zones.map(({ zone }) => zone.id), inverse: across },
    ...{ axisLabel: { show: false }, axisTick: { show: false } },
    axisLine: { show: zero !== undefined, lineStyle: { color: palette.control, width: 1 } },
  };
  const values = {
    ...{ type: "value" as const, min: 0, max: greatest, show: false },
    splitLine: { show: false },
  };
  const at = (bar: (typeof bars)[number], id: string) =>
    across ? [bar.amount?.value ?? 0, id] : [id, bar.amount?.value ?? 0];
  const items = view.zones.flatMap((zone) => {
    const bar = bars[zone.index];
    const { id } = zone.zone;
    const whose = { key: `target-${id}`, zone: id, index: zone.index };
    const datum: Item["datum"] = { ...whose, facts: targetFacts([zone.zone]) };
    return bar ? [{ value: at(bar, id), datum, bar, zone, id }] : [];
  });
  const fixed = [
    ...(caption ? [{ key: "caption", marks: [put(caption, palette.ink3)] }] : []),
    ...(total ? [{ key: "total", marks: totalMarks(total, view, frame) }] : []),
  ];
  return {
    matrix,
    grid: across
      ? { left: from, width: longest, top: start, height: end - start, outerBoundsMode: "none" }
      : {
          ...{ left: start, width: end - start, top: from - longest, height: longest },
          outerBoundsMode: "none",
        },
    ...(across ? { xAxis: values, yAxis: tracksAxis } : { xAxis: tracksAxis, yAxis: values }),
    series: [
      ...series,
      custom(
        thickness > 0
          ? items
              .filter(({ bar }) => bar.amount)
              .map((item) => ({ ...item, datum: { ...item.datum, role: "datum" as const } }))
          : [],
        ({ value, id, zone, bar }, place) => {
          const [x, y] = place.at(value);
          const [zx, zy] = place.at(across ? [0, id] : [id, 0]);
          const box = across
            ? { x: zx, y: y - thickness / 2, width: x - zx, height: thickness }
            : { x: x - thickness / 2, y, width: thickness, height: zy - y };
          const style = fillOf(zone, palette, k);
          return slatBar(box, bar.amount?.bound ?? "exact", style, { u, up: !across });
        },
      ),
      custom(items, ({ bar: { amount, value, words }, zone: { matches } }) => {
        const fill = matches ? palette.ink : palette.ink3;
        const signFill = matches ? palette.ink2 : palette.ink3;
        const look = { size: valueSize, fill, signFill };
        return [
          ...(amount ? amountMarks(amount, locale, [value.x, value.y], look, view.dataset) : []),
          ...(words ? [put(words, signFill)] : []),
        ];
      }),
      custom(
        fixed.map(({ key, marks }) => ({
          ...{ value: items[0]?.value ?? [] },
          datum: { key },
          marks,
        })),
        ({ marks }) => marks,
      ),
    ],
  };
}
