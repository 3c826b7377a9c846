import { lines } from "../../charts/kit/lettering";
import type { XY } from "../../charts/kit/shapes";
import { type Mark, say } from "../../engine/scene";
import type { NativeChart } from "./native-chart";
import { plain } from "../../model/text";
import { cutsOf } from "./bar-paint";
import { barsLayout, PANEL_NAME } from "./bars-layout";
import { type as sizes, type Box } from "./measure";
import type { PlacedPanel } from "./chart-data";
import type { Voice } from "./text";

const GAP = 12;

/** A bar from zero: its box, and the same for a stretch of its length. */
const stretch = (across: boolean, { x, y, width, height }: Box, from: number, to: number): Box =>
  across
    ? { x: x + from, y, width: to - from, height }
    : { x, y: y + height - to, width, height: to - from };

const line = (from: XY, to: XY, stroke: string): Mark => ({
  ...{ kind: "polyline", points: [from, to], paint: { stroke, lineWidth: 2 } },
});

/** The scale: a line at every step, its number above. */
function scaleMarks(
  { scale }: PlacedPanel,
  plot: Box,
  { palette, locale }: Voice,
): readonly Mark[] {
  const count = Math.round(scale.max / scale.step);
  const tick = (value: number) => (locale === "zh" ? String(value) : value.toLocaleString("en"));
  return Array.from({ length: count + 1 }, (_, step): readonly Mark[] => {
    const x = plot.x + (plot.width * step) / count;
    const stroke = step === 0 ? palette.control : palette.rule;
    const [top, bottom] = [plot.y, plot.y + plot.height];
    const size = sizes.small + 2;
    return [
      line([x, top], [x, bottom], stroke),
      say(x, top - GAP, tick(step * scale.step), {
        ...{ size, fill: palette.ink3, align: "center", baseline: "bottom" },
      }),
    ];
  }).flat();
}

/** One panel as bars with names and amounts, about as an office program draws it. */
export function barMarks(chart: NativeChart, placed: PlacedPanel, voice: Voice): readonly Mark[] {
  const { panel, bars, scale, frame } = placed;
  const { palette } = voice;
  const across = chart.bars === "across";
  const { plot: inner, ...look } = barsLayout(bars, chart, frame);
  const plot = { ...inner, x: frame.x + inner.x, y: frame.y + inner.y };
  const reach = across ? plot.width : plot.height;
  const marks = bars.flatMap(
    ({ category, amount, paint, label, value }, index): readonly Mark[] => {
      const length = (value / scale.max) * reach;
      const from = (across ? plot.y : plot.x) + (index + 0.5) * look.pitch - look.thickness / 2;
      const middle = from + look.thickness / 2;
      const whole = across
        ? { x: plot.x, y: from, width: plot.width, height: look.thickness }
        : { x: from, y: plot.y, width: look.thickness, height: plot.height };
      const bar = stretch(across, whole, 0, length);
      const shape = { paint, about: amount.bound === "about", bars: chart.bars, length };
      const cuts = cutsOf(shape).map(([start, end]): Mark => ({
        kind: "rect",
        ...stretch(across, whole, start, end),
        paint: { fill: palette.paper },
      }));
      const figure = {
        size: look.valueSize,
        weight: 700,
        fill: paint.stroke ? palette.ink3 : palette.ink,
      } as const;
      const name = { size: look.labelSize, fill: palette.ink } as const;
      const below = lines(category, look.pitch * 0.9, look.labelSize).join("\n");
      const marked: readonly Mark[] = [
        { kind: "rect", ...bar, paint },
        ...cuts,
        across
          ? say(bar.x + length + GAP, middle, label, figure)
          : say(middle, bar.y - GAP, label, {
              ...figure,
              align: "center",
              baseline: "bottom",
            }),
      ];
      if (chart.tracks) return marked;
      return [
        ...marked,
        across
          ? say(plot.x - GAP, middle, category, { ...name, weight: 700, align: "right" })
          : say(middle, plot.y + plot.height + GAP, below, {
              ...name,
              align: "center",
              baseline: "top",
            }),
      ];
    },
  );
  const { x, y } = plot;
  const [right, bottom] = [x + plot.width, y + plot.height];
  const base = line([x, across ? y : bottom], [across ? x : right, bottom], palette.control);
  const head = say(frame.x, frame.y, plain(panel.name), {
    ...{ size: PANEL_NAME, weight: 700, fill: palette.ink, baseline: "top" },
  });
  return [
    ...(chart.panels.length > 1 ? [head] : []),
    ...(chart.axis ? scaleMarks(placed, plot, voice) : []),
    ...marks,
    ...(chart.tracks ? [] : [base]),
  ];
}
