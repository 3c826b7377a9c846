import type { Amount } from "../../model/amount";
import type { Dataset, Tier } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import type { Frame, Point } from "../chart";
import { amountMarks, figureWidth } from "./approx";
import { dotBlocks } from "./dot-blocks";
import { edge, places, type Direction, type DotField } from "./dot-field";
import { discs } from "./dots";
import { tierInk } from "./ink";
import { say } from "./lettering";
import { textWidth } from "../../model/metrics";
import type { Mark } from "./scene";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** A tier's block of dots with its heading, laid out. */
export interface CentreBlock {
  readonly tier: Tier;
  readonly index: number;
  readonly amount: Amount;
  readonly count: number;
  readonly field: DotField;
  readonly letters: Letters;
  /** Right edge of the heading; the numeral ends here where blocks stand below each other. */
  readonly right: number;
  readonly box: Pick<Point, "x" | "y" | "width" | "height">;
}

/** Sizes of a heading, in pixels. */
interface Letters {
  readonly name: number;
  /** 0 where the role is not said. */
  readonly role: number;
  readonly figure: number;
  readonly head: number;
  readonly nameMiddle: number;
  readonly figureMiddle: number;
  readonly apart: number;
}

function letters(direction: Direction, { k, density }: Frame, zoom: number): Letters {
  const small = density === "small";
  const one = k * zoom;
  const heading = small
    ? { name: 13 * one, role: 0, apart: 7 * one }
    : { name: 15 * one, role: 13 * one, apart: 7 * one };
  if (direction === "columns") {
    const [figure, head, middle] = small ? [26, 56, 35] : [38, 80, 46];
    const tall = { figure: figure * one, head: head * one, figureMiddle: middle * one };
    return { ...heading, ...tall, nameMiddle: 10 * one };
  }
  const [figure, head, middle] = small ? [18, 24, 9] : [24, 32, 13];
  const low = { figure: figure * one, head: head * one, figureMiddle: (middle - 1) * one };
  return { ...heading, ...low, nameMiddle: middle * one };
}

/** Width of a tier's name with its role. */
function nameWidth({ name, role }: Tier, { locale }: Frame, size: Letters): number {
  const wide = textWidth(name[locale], size.name, 700);
  return size.role ? wide + size.apart + textWidth(role[locale], size.role) : wide;
}

/** How much larger the headings may be, most first, and what dots they may cost. */
const zooms = [1.3, 1.15];
const COST = 0.97;
/** Share of the spare height that stands above a slide's picture. */
const DROP = 0.4;

/**
 * Lays the tiers' blocks into the frame, one pitch for all of them. On a slide the
 * headings grow into room that the dots do not need.
 */
export function layout(dataset: Dataset, frame: Frame, perDot: number): readonly CentreBlock[] {
  const plain = attempt(dataset, frame, perDot, 1);
  if (frame.k === 1) return plain;
  const pitch = plain[0]?.field.pitch ?? 0;
  const larger = zooms.map((zoom) => attempt(dataset, frame, perDot, zoom));
  return larger.find(([first]) => first && first.field.pitch >= pitch * COST) ?? plain;
}

function attempt(
  dataset: Dataset,
  frame: Frame,
  perDot: number,
  zoom: number,
): readonly CentreBlock[] {
  const { width, height, k, locale, density } = frame;
  const small = density === "small";
  const [tall, low] = [letters("columns", frame, zoom), letters("rows", frame, zoom)];
  const tiers = dataset.tiers.map((tier) => {
    const amount = amountOf(dataset, tier.fact);
    const numeral = figureWidth(amount, locale, tall.figure, 600);
    return {
      ...{ tier, amount, count: Math.round(amount.value / perDot) },
      open: amount.bound === "atLeast",
      heading: Math.max(numeral, nameWidth(tier, frame, tall)),
    };
  });
  const laid = dotBlocks(
    tiers,
    { width, height, head: tall.head, gap: (small ? 12 : 28) * k * zoom, largest: 24 * k },
    { head: low.head, gap: (small ? 8 : 18) * k * zoom },
  );
  const drop = k > 1 ? tenth((height - laid.height) * DROP) : 0;
  return tiers.flatMap(({ tier, amount, count, heading }, index): CentreBlock[] => {
    const [found, extent] = [laid.fields[index], laid.extents[index]];
    if (!found || extent === undefined) return [];
    const field = { ...found, y: found.y + drop };
    const { x, direction, per, pitch } = field;
    const rows = direction === "rows";
    const size = rows ? low : tall;
    const numeral = figureWidth(amount, locale, size.figure, 600);
    const least = rows ? nameWidth(tier, frame, size) + 16 * k + numeral : heading;
    const right = Math.min(width, x + Math.max(rows ? per * pitch : extent, least));
    const y = field.y - size.head;
    const deep = size.head + (rows ? extent : per * pitch);
    const box = { x, y, width: right - x, height: deep };
    return [{ tier, index, amount, count, field, letters: size, right, box }];
  });
}

/** A tier's heading, its dots as one path, and its open edge as another. */
export function blockMarks(laid: CentreBlock, frame: Frame): readonly Mark[] {
  const { tier, index, amount, count, field, letters: size, right, box } = laid;
  const { k, locale, palette } = frame;
  const colour = tierInk(palette, index);
  const radius = tenth(field.pitch * 0.345);
  const [middle, name, role] = [box.y + size.nameMiddle, tier.name[locale], tier.role[locale]];
  const numeral = figureWidth(amount, locale, size.figure, 600);
  const figureX = field.direction === "rows" ? right - numeral : box.x;
  const roleX = box.x + textWidth(name, size.name, 700) + size.apart;
  return [
    say(box.x, middle, name, { size: size.name, weight: 700, fill: palette.ink }),
    ...(size.role ? [say(roleX, middle, role, { size: size.role, fill: palette.ink3 })] : []),
    ...amountMarks(amount, locale, figureX, box.y + size.figureMiddle, {
      ...{ size: size.figure, weight: 600, fill: palette.ink },
    }),
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
