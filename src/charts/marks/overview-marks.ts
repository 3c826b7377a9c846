import type { Frame } from "../chart";
import type { View, ZoneView } from "../../model/selection";
import { amountMarks } from "./approx";
import { setBlock } from "./block";
import { matrixMarks, shapePaint } from "./matrix-marks";
import type { MatrixStory, Placed } from "./matrix-layout";
import type { OverviewLayout, Total, TrackBar } from "./overview-tracks";
import type { Datum, Mark } from "./scene";
import { bar } from "./slats";

const put = ({ block, x, y, align }: Placed, fill: string): Mark =>
  setBlock(block, x, y, fill, align);

/** A bar along its row, or standing on its column. */
function barMarks(
  { from, end, middle, amount }: TrackBar,
  { thickness, u, matrix }: OverviewLayout,
  frame: Frame,
  { index, matches }: ZoneView,
): readonly Mark[] {
  if (thickness === 0) return [];
  const paint = shapePaint(frame, index, matches, 1);
  const length = Math.abs(end - from);
  const lying = bar({ x: 0, y: 0, end: length, height: thickness, u, bound: amount.bound, paint });
  return lying.map((mark): Mark => {
    if (mark.kind !== "rect") return mark;
    if (matrix.grid.across) return { ...mark, x: from + mark.x, y: middle - thickness / 2 };
    return {
      ...mark,
      x: middle - thickness / 2,
      y: from - mark.x - mark.width,
      width: thickness,
      height: mark.width,
    };
  });
}

function totalMarks({ words, amount, figure, unit, ours }: Total, frame: Frame): readonly Mark[] {
  const { palette, locale } = frame;
  return [
    put(words, palette.ink),
    ...amountMarks(amount, locale, figure.x, figure.y, {
      size: figure.size,
      weight: 600,
      fill: palette.ink,
    }),
    put(unit, palette.ink2),
    put(ours, palette.ink3),
  ];
}

/** The matrix and the bars on its tracks as marks. */
export function overviewMarks(
  layout: OverviewLayout,
  story: MatrixStory,
  view: View,
  frame: Frame,
): readonly Datum[] {
  const { palette, locale } = frame;
  const { zero, caption, total, valueSize } = layout;
  return [
    ...matrixMarks(layout.matrix, story, view, frame),
    {
      marks: [
        ...(caption ? [put(caption, palette.ink3)] : []),
        ...(total ? totalMarks(total, frame) : []),
      ],
    },
    ...view.zones.flatMap((zone): Datum[] => {
      const made = layout.bars[zone.index];
      if (!made) return [];
      const whose = { zone: zone.zone.id, index: zone.index };
      const marks = barMarks(made, layout, frame, zone);
      const ink = zone.matches ? palette.ink : palette.ink3;
      return [
        ...(marks.length > 0 ? [{ ...whose, role: "datum" as const, marks }] : []),
        {
          ...whose,
          marks: amountMarks(made.amount, locale, made.value.x, made.value.y, {
            size: valueSize,
            weight: 600,
            fill: ink,
            signFill: zone.matches ? palette.ink2 : palette.ink3,
          }),
        },
      ];
    }),
    ...(zero
      ? [
          {
            marks: [
              {
                kind: "polyline" as const,
                points: zero,
                paint: { stroke: palette.control, lineWidth: 1 },
              },
            ],
          },
        ]
      : []),
  ];
}
