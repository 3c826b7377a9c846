import type { Amount } from "../../model/amount";
import type { Dataset, Tier } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import type { Frame, Point } from "../chart";
import { amountMarks, figureWidth } from "./approx";
import { dotBlocks, type DotBlocks } from "./dot-blocks";
import { edge, places, type Direction, type DotField } from "./dot-field";
import { discs } from "./dots";
import { tierInk } from "./ink";
import { say } from "./lettering";
import { textWidth } from "./metrics";
import type { Mark } from "./scene";

/** A tier's block of dots with its heading, laid out. */
export interface CentreBlock {
  readonly tier: Tier;
  readonly index: number;
  readonly amount: Amount;
  readonly count: number;
  readonly field: DotField;
  readonly direction: Direction;
  /** Right edge of the heading; the numeral ends here where blocks stand below each other. */
  readonly right: number;
  readonly box: Pick<Point, "x" | "y" | "width" | "height">;
}

/** Sizes of the lettering, in pixels. */
function sizes({ k, density }: Frame, direction: Direction) {
  const small = density === "small";
  return {
    name: (small ? 13 : 15) * k,
    role: small ? 0 : 13 * k,
    figure: (direction === "rows" ? (small ? 18 : 24) : small ? 26 : 38) * k,
  };
}

/** Width of a tier's name with its role. */
function nameWidth({ name, role }: Tier, frame: Frame, direction: Direction): number {
  const { locale, k } = frame;
  const size = sizes(frame, direction);
  const wide = textWidth(name[locale], size.name, 700);
  return size.role ? wide + 7 * k + textWidth(role[locale], size.role) : wide;
}

/** Lays the tiers' blocks into the frame, one pitch for all of them. */
export function layout(dataset: Dataset, frame: Frame, perDot: number): readonly CentreBlock[] {
  const { width, height, k, locale, density } = frame;
  const small = density === "small";
  const tiers = dataset.tiers.map((tier) => {
    const amount = amountOf(dataset, tier.fact);
    const figureSize = sizes(frame, "columns").figure;
    const heading = Math.max(
      figureWidth(amount, locale, figureSize, 600),
      nameWidth(tier, frame, "columns"),
    );
    const open = amount.bound === "atLeast";
    return { tier, amount, count: Math.round(amount.value / perDot), open, heading };
  });
  const gap = (small ? 12 : 28) * k;
  const laid: DotBlocks = dotBlocks(
    tiers.map(({ count, open, heading }) => ({ count, open, heading })),
    { width, height, head: (small ? 56 : 80) * k, gap, largest: 24 * k },
    { head: (small ? 24 : 32) * k, gap: (small ? 8 : 18) * k },
  );
  return tiers.flatMap(({ tier, amount, count, heading }, index) => {
    const field = laid.fields[index];
    const extent = laid.extents[index];
    if (!field || extent === undefined) return [];
    const { direction, per, pitch } = field;
    const rows = direction === "rows";
    const head = (rows ? (small ? 24 : 32) : small ? 56 : 80) * k;
    const across = rows ? per * pitch : extent;
    const ends = nameWidth(tier, frame, direction) + 16 * k;
    const figureSize = sizes(frame, direction).figure;
    const right = rows
      ? Math.min(width, Math.max(across, ends + figureWidth(amount, locale, figureSize, 600)))
      : field.x + Math.max(across, heading);
    return [
      {
        tier,
        index,
        amount,
        count,
        field,
        direction,
        right,
        box: {
          x: field.x,
          y: field.y - head,
          width: Math.min(width, right) - field.x,
          height: head + (rows ? extent : per * pitch),
        },
      },
    ];
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** A tier's heading, its dots as one path, and its open edge as another. */
export function blockMarks(laid: CentreBlock, frame: Frame): readonly Mark[] {
  const { tier, index, amount, count, field, direction, right, box } = laid;
  const { k, locale, palette, density } = frame;
  const size = sizes(frame, direction);
  const rows = direction === "rows";
  const top = rows ? box.y + (density === "small" ? 9 : 13) * k : box.y + 10 * k;
  const colour = tierInk(palette, index);
  const lettering = { size: size.figure, weight: 600, fill: palette.ink } as const;
  const radius = tenth(field.pitch * 0.345);
  const name = textWidth(tier.name[locale], size.name, 700);
  return [
    say(box.x, top, tier.name[locale], { size: size.name, weight: 700, fill: palette.ink }),
    ...(size.role
      ? [
          say(box.x + name + 7 * k, top, tier.role[locale], {
            size: size.role,
            fill: palette.ink3,
          }),
        ]
      : []),
    ...(rows
      ? amountMarks(
          amount,
          locale,
          right - figureWidth(amount, locale, size.figure, 600),
          top - k,
          lettering,
        )
      : amountMarks(amount, locale, box.x, box.y + (density === "small" ? 35 : 46) * k, lettering)),
    { kind: "path", d: discs(places(field, count), radius), paint: { fill: colour } },
    ...(amount.bound === "atLeast"
      ? [
          {
            kind: "path" as const,
            d: discs(edge(field, count), tenth(radius * 0.86)),
            paint: { stroke: colour, lineWidth: Math.max(0.8 * k, field.pitch * 0.1) },
          },
        ]
      : []),
  ];
}
