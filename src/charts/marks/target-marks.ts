import type { Frame } from "../chart";
import type { View, ZoneView } from "../../model/selection";
import { notNamed } from "../words/not-named";
import { amountMarks } from "./approx";
import { setBlock } from "./block";
import { lines, say } from "./lettering";
import { shapePaint, zoneMark } from "./matrix-marks";
import type { Box } from "./matrix-layout";
import { textWidth } from "../../model/metrics";
import type { Datum, Mark } from "./scene";
import { bar, SLATS } from "./slats";
import type { TargetLayout, TargetRow } from "./target-layout";
import { gridline } from "./value-axis";

const PAD = 4;

/** Where a row's words stand, so that no gridline runs through them. */
function wordBoxes(
  { name, value, middle }: TargetRow,
  { valueSize, narrow }: TargetLayout,
  k: number,
): Box[] {
  const beside = {
    x: value.x - PAD * k,
    y: middle - valueSize * 0.55,
    width: value.right - value.x + 2 * PAD * k,
    height: valueSize * 1.1,
  };
  if (!narrow) return [beside];
  const { block, x, y } = name;
  return [beside, { x: 0, y, width: x + block.width + PAD * k, height: block.height }];
}

interface Said {
  readonly mark: Mark;
  readonly box: Box;
}

/** What a zone that does not match lacks: beside its value, inside its bar, or above it. */
function lacking(
  view: View,
  zone: ZoneView,
  row: TargetRow,
  { u, narrow, barHeight }: TargetLayout,
  frame: Frame,
): Said | undefined {
  if (zone.matches) return undefined;
  const { k, width, locale, palette } = frame;
  const size = (narrow ? 12.5 : 14) * k;
  const right = narrow ? row.name.x + row.name.block.width + 12 * k : row.value.right + 14 * k;
  const inside = row.bar.end - (SLATS * u) / 2 - row.bar.x - 24 * k;
  const put = (text: string, x: number, y: number): Said => {
    const broken = text.split("\n").length;
    const wide = Math.max(...text.split("\n").map((line) => textWidth(line, size)));
    return {
      mark: say(x, y, text, { size, fill: palette.ink2, lineHeight: size * 1.25 }),
      box: {
        x: x - PAD * k,
        y: y - size * 0.7 * broken,
        width: wide + 2 * PAD * k,
        height: size * 1.4 * broken,
      },
    };
  };
  for (const text of notNamed(view.dataset, zone, locale)) {
    const long = textWidth(text, size);
    if (narrow && right + long <= width) return put(text, right, row.glyph.y);
    if (narrow) continue;
    if (right + long <= width) return put(text, right, row.middle);
    if (long <= inside && barHeight >= size * 1.3) return put(text, row.bar.x + 12 * k, row.middle);
    const broken = lines(text, width - right, size);
    if (
      broken.length === 2 &&
      barHeight >= size * 2.6 &&
      broken.every((line) => textWidth(line, size) <= width - right)
    )
      return put(broken.join("\n"), right, row.middle);
  }
  return undefined;
}

function zoneRow(
  zone: ZoneView,
  row: TargetRow,
  layout: TargetLayout,
  frame: Frame,
  said: Said | undefined,
): Datum[] {
  const { palette, locale } = frame;
  const { index, matches } = zone;
  const whose = { zone: zone.zone.id, index };
  const ink = matches ? palette.ink : palette.ink3;
  const { block, x, y, align } = row.name;
  return [
    {
      ...whose,
      role: "datum",
      marks: [
        ...zoneMark(frame, index, row.glyph, matches).slice(0, 1),
        setBlock(block, x, y, ink, align),
        ...bar({
          ...row.bar,
          height: layout.barHeight,
          u: layout.u,
          bound: row.amount.bound,
          paint: shapePaint(frame, index, matches, 1),
        }),
      ],
    },
    {
      ...whose,
      marks: amountMarks(row.amount, locale, row.value.x, row.middle, {
        size: layout.valueSize,
        weight: 600,
        fill: ink,
        signFill: matches ? palette.ink2 : palette.ink3,
      }),
    },
    ...(said ? [{ marks: [said.mark] }] : []),
  ];
}

/** The bars of all zones, with their axis; `beside` are words that stand in the plot as well. */
export function targetMarks(
  layout: TargetLayout,
  view: View,
  frame: Frame,
  beside: readonly Box[],
): readonly Datum[] {
  const { palette, k } = frame;
  const rows = view.zones.flatMap((zone) => {
    const row = layout.rows[zone.index];
    return row ? [{ zone, row, said: lacking(view, zone, row, layout, frame) }] : [];
  });
  const words = [
    ...beside,
    ...rows.flatMap(({ row, said }) => [...wordBoxes(row, layout, k), ...(said ? [said.box] : [])]),
  ];
  const [zero] = layout.ticks;
  return [
    {
      marks: layout.ticks.flatMap((tick) => {
        if (tick === zero && layout.narrow) return [];
        const stroke = tick === zero ? palette.control : palette.rule;
        return gridline(tick.x, layout.top, layout.bottom, words, stroke);
      }),
    },
    {
      marks: layout.ticks.flatMap(({ label }) =>
        label ? [setBlock(label.block, label.x, label.y, palette.ink3, label.align)] : [],
      ),
    },
    ...rows.flatMap(({ zone, row, said }) => zoneRow(zone, row, layout, frame, said)),
  ];
}
