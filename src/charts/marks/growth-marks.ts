import type { Frame } from "../chart";
import { amountMarks, figureWidth } from "./approx";
import { block, setBlock } from "./block";
import { measures, type GrowthPanel, type GrowthPlace } from "./growth-layout";
import { tierInk } from "./ink";
import { say } from "./lettering";
import { textWidth } from "./metrics";
import type { Mark } from "./scene";
import { line } from "./time-marks";

/** Distances and radii of the hollow dots over an open count, in radii of its disc. */
const open = [
  [2.1, 0.5],
  [3.3, 0.42],
  [4.6, 0.34],
] as const;

/** A count's value, beside the disc at the ends or above it. */
function value(panel: GrowthPanel, place: GrowthPlace, frame: Frame): readonly Mark[] {
  const { palette, locale, k } = frame;
  const { value: size, disc, open: reserve } = measures(frame);
  const { amount } = place.count;
  const wide = figureWidth(amount, locale, size, 600);
  const rank = panel.places.indexOf(place);
  const ends = rank === 0 || rank === panel.places.length - 1;
  if (!ends) return [];
  const lettering = { size, weight: 600, fill: palette.ink } as const;
  if (panel.beside) {
    const x = rank === 0 ? place.x - disc - 9 * k - wide : place.x + disc + 9 * k;
    return amountMarks(amount, locale, x, place.y, lettering);
  }
  const other = panel.places[rank === 0 ? 1 : rank - 1];
  const steep = other
    ? (Math.abs(other.y - place.y) * wide) / 2 > Math.abs(other.x - place.x) * (disc + 2 * k)
    : false;
  const shift = !steep || !other || other.y > place.y ? 0 : rank === 0 ? -0.5 : 0.5;
  const lift = amount.bound === "atLeast" ? reserve : 0;
  const x = Math.max(panel.x, place.x - wide / 2 + wide * shift);
  return amountMarks(amount, locale, x, place.y - disc - lift - size * 0.62, lettering);
}

/** One count: its stem from zero, its disc, filled where exact and open upwards where a lower bound. */
export function placeMarks(panel: GrowthPanel, place: GrowthPlace, frame: Frame): readonly Mark[] {
  const { palette, k } = frame;
  const { disc } = measures(frame);
  const colour = tierInk(palette, panel.series.index);
  const { x, y, count } = place;
  const hollow = count.amount.bound !== "exact";
  const stroke = { stroke: colour, lineWidth: Math.max(1.2 * k, disc * 0.28) };
  return [
    line(x, panel.zero, x, y + disc, palette.control, k),
    {
      kind: "circle",
      x,
      y,
      r: hollow ? disc * 0.9 : disc,
      paint: hollow ? { fill: palette.paper, ...stroke } : { fill: colour },
    },
    ...(count.amount.bound === "atLeast"
      ? open.map(([away, r]): Mark => ({
          kind: "circle",
          x,
          y: y - away * disc,
          r: r * disc,
          paint: { stroke: colour, lineWidth: Math.max(0.9 * k, disc * 0.16) },
        }))
      : []),
    ...value(panel, place, frame),
  ];
}

/** The dates under a panel, an outside source named below its own. */
function dateMarks(panel: GrowthPanel, frame: Frame): readonly Mark[] {
  const { palette, k } = frame;
  const { date: size, small } = measures(frame);
  const shown = panel.places.filter((_, rank) => rank === 0 || rank === panel.places.length - 1);
  const gap = shown.length > 1 ? Math.abs((shown[1]?.x ?? 0) - (shown[0]?.x ?? 0)) : panel.width;
  return shown.flatMap(({ count, x }, rank) => {
    const outer = rank === 0 ? x - panel.x : panel.x + panel.width - x;
    const room = Math.min(gap - 8 * k, 2 * (outer + 8 * k));
    const top = panel.zero + (small ? 3 : 8) * k;
    const day = block(small ? count.shortDate : count.date, room, size, 400, size * 1.25);
    const wide = textWidth(count.origin, size) <= room;
    const said = small || !wide ? count.tag : count.origin;
    return [
      setBlock(day, x, top, palette.ink3, "center"),
      ...(said
        ? [
            setBlock(
              block(said, room, size, 400, size * 1.25),
              x,
              top + day.height,
              palette.ink2,
              "center",
            ),
          ]
        : []),
    ];
  });
}

/** What a panel's counts stand on: name, zero line, slope, change and dates. */
export function panelMarks(panel: GrowthPanel, calculated: string, frame: Frame): readonly Mark[] {
  const { palette, k } = frame;
  const { name, small, zero, date } = measures(frame);
  const { series, x, y, width, places } = panel;
  const colour = tierInk(palette, series.index);
  const [first, last] = [places[0], places.at(-1)];
  const size = 14 * k;
  const middle = first && last ? (first.x + last.x) / 2 : 0;
  const wide = Math.max(textWidth(series.change, size, 700), textWidth(calculated, 12 * k));
  const under = first && last ? panel.zero - Math.max(first.y, last.y) : 0;
  const fits = first && last && wide + 20 * k <= last.x - first.x && under >= 46 * k;
  const change = panel.zero - Math.min(under * 0.5, 60 * k);
  return [
    say(x, y + name * 0.65, series.name, { size: name, weight: 700, fill: palette.ink }),
    line(x + zero, panel.zero, x + width, panel.zero, palette.control, k),
    ...(small ? [] : [say(x, panel.zero, "0", { size: date, fill: palette.ink3 })]),
    {
      kind: "polyline",
      points: places.map((place) => [place.x, place.y] as const),
      paint: { stroke: colour, lineWidth: (small ? 1.6 : 2.2) * k },
    },
    ...(panel.dates ? dateMarks(panel, frame) : []),
    ...(series.change && fits && !small
      ? [
          say(middle, change - 9 * k, series.change, {
            ...{ size, weight: 700 as const, fill: palette.ink2, align: "center" as const },
          }),
          say(middle, change + 10 * k, calculated, {
            ...{ size: 12 * k, fill: palette.ink3, align: "center" as const },
          }),
        ]
      : []),
  ];
}
