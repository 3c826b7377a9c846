import type { Frame } from "../chart";
import { say } from "./lettering";
import { textWidth } from "../../model/metrics";
import type { Mark } from "./scene";
import { line, type TimeSpan } from "./time-marks";

/**
 * Lengths of time as dimension lines in one row: the name stands in a gap of its line,
 * or beside it where the line is too short, or not at all where there is no room.
 */
export function spanMarks(
  spans: readonly TimeSpan[],
  at: (year: number) => number,
  y: number,
  { width, palette }: Frame,
  k: number,
): readonly Mark[] {
  const size = 13 * k;
  let taken = 0;
  return spans.flatMap(({ from, to, text }, index) => {
    const [start, end] = [at(from), at(to)];
    const wide = textWidth(text, size);
    const tick = (x: number) => line(x, y - 4 * k, x, y + 4 * k, palette.control, k);
    const rule = (a: number, b: number) => line(a, y, b, y, palette.control, k);
    const said = (x: number, align: "left" | "center" | "right") =>
      say(x, y, text, { size, fill: palette.ink2, align });
    const ends = [tick(start), tick(end)];
    const inside = end - start >= wide + 28 * k;
    const centre = (start + end) / 2;
    const before = start - 7 * k - wide >= taken;
    taken = end;
    if (inside)
      return [
        ...ends,
        rule(start, centre - wide / 2 - 7 * k),
        rule(centre + wide / 2 + 7 * k, end),
        said(centre, "center"),
      ];
    if (before) return [...ends, rule(start, end), said(start - 7 * k, "right")];
    const free = index === spans.length - 1 && end + 7 * k + wide <= width;
    return free ? [...ends, rule(start, end), said(end + 7 * k, "left")] : [];
  });
}
