import type { Frame } from "../chart";
import { amountMarks, figureWidth } from "./approx";
import { setBlock } from "./block";
import type { GrowthPanel, GrowthPlace } from "./growth-layout";
import { sizes } from "./growth-sizes";
import { tierInk } from "./ink";
import { say } from "./lettering";
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
  const { disc, open: reserve } = sizes(frame);
  const { value: size, both } = panel;
  const { amount } = place.count;
  const wide = figureWidth(amount, locale, size, 600);
  const rank = panel.places.indexOf(place);
  const last = rank === panel.places.length - 1;
  if (!last && (rank > 0 || !both)) return [];
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
  const { disc } = sizes(frame);
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
  return panel.places.flatMap(({ x, under }) => {
    let top = panel.zero + (sizes(frame).small ? 3 : 8) * k;
    return under.map((each) => {
      const mark = setBlock(each, x, top, palette.ink3, "center");
      top += each.height;
      return mark;
    });
  });
}

/** The change between the first and the last count, and whose calculation it is. */
function changeMarks(panel: GrowthPanel, frame: Frame): readonly Mark[] {
  const { change, places, zero, beside, x: left, y, width } = panel;
  const { palette, k } = frame;
  const [first, last] = [places[0], places.at(-1)];
  if (!change || !first || !last) return [];
  const { number, ours, rise } = change;
  if (beside) {
    const [right, middle] = [left + width, y + sizes(frame).name * 0.65];
    const before = right - ours.width - 7 * k;
    return [
      setBlock(number, before, middle - number.lineHeight / 2, palette.ink2, "right"),
      setBlock(ours, right, middle - ours.lineHeight / 2, palette.ink3, "right"),
    ];
  }
  const x = (first.x + last.x) / 2;
  const top = zero - rise - (number.height + ours.height) / 2;
  return [
    setBlock(number, x, top, palette.ink2, "center"),
    setBlock(ours, x, top + number.height, palette.ink3, "center"),
  ];
}

/** What a panel's counts stand on: name, zero line, slope, change and dates. */
export function panelMarks(panel: GrowthPanel, frame: Frame): readonly Mark[] {
  const { palette, k } = frame;
  const { small, zero, date } = sizes(frame);
  const { series, name, x, y, width, places } = panel;
  return [
    setBlock(name, x, y, palette.ink),
    line(x + zero, panel.zero, x + width, panel.zero, palette.control, k),
    ...(small ? [] : [say(x, panel.zero, "0", { size: date, fill: palette.ink3 })]),
    {
      kind: "polyline",
      points: places.map((place) => [place.x, place.y] as const),
      paint: { stroke: tierInk(palette, series.index), lineWidth: (small ? 1.6 : 2.2) * k },
    },
    ...dateMarks(panel, frame),
    ...changeMarks(panel, frame),
  ];
}
