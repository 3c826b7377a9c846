import type { Amount } from "../../model/amount";
import type { Dataset } from "../../model/dataset";
import { figure } from "../../model/format";
import { amountOf } from "../../model/lookup";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/heights";
import { figureWidth } from "./approx";
import { fixedBlock } from "./field-heads";
import { placedMiddle, type Box, type Placed } from "./matrix-layout";
import { textWidth } from "../../model/metrics";
import { reach, SLATS } from "./slats";
import { ticks } from "./value-axis";
import { labelSizes, leastRow } from "./zone-labels";

/** One zone's bar with its name and value; pixels of the frame. */
export interface TargetRow {
  readonly amount: Amount;
  readonly glyph: { readonly x: number; readonly y: number; readonly r: number };
  readonly name: Placed;
  readonly bar: { readonly x: number; readonly y: number; readonly end: number };
  /** The value's left and right edge; it is centred on the bar. */
  readonly value: { readonly x: number; readonly right: number };
  readonly middle: number;
  /** The whole row, for pointer and keyboard. */
  readonly box: Box;
}

/** The bars of all zones in a frame; colours come later. */
export interface TargetLayout {
  /** Names stand above the bars. */
  readonly narrow: boolean;
  readonly rows: readonly TargetRow[];
  readonly barHeight: number;
  readonly valueSize: number;
  /** Size of the slats. */
  readonly u: number;
  readonly ticks: readonly { readonly x: number; readonly label?: Placed }[];
  /** From where to where gridlines run. */
  readonly top: number;
  readonly bottom: number;
}

const NARROW = 520;
const AXIS = 26;
const UNDER_AXIS = { narrow: 4, wide: 8 } as const;
const ROW = { narrow: { full: 90, least: 58 }, wide: { full: 102, least: 44 } } as const;
const VALUE_GAP = 10;
const TICK_AIR = 40;
const LABEL_SHARE = 0.34;

/** Whether names stand above the bars. */
const isNarrow = ({ width, k }: Frame) => width < NARROW * k;

/** The height that the bars ask for in a page. */
export function targetsHeight({ zones }: Dataset, frame: Frame): number {
  const form = isNarrow(frame) ? "narrow" : "wide";
  const names = zones.map(({ name }) => name[frame.locale]);
  const { full, least } = ROW[form];
  const lines = isNarrow(frame)
    ? leastRow(names, frame.width) / 0.45
    : leastRow(names, frame.width * LABEL_SHARE);
  const row = rowHeight(zones.length, { usual: 3, full, least: Math.max(least, lines) });
  return AXIS + UNDER_AXIS[form] + zones.length * row;
}

/** Labels of the ticks, as many as keep clear of each other; the last one tells the unit. */
function tickLabels(
  values: readonly number[],
  xs: readonly number[],
  model: Amount,
  { locale, k, width }: Frame,
) {
  const size = 12.5 * k;
  const digits = values.map((value) => figure({ ...model, value }, locale).digits);
  const widest = Math.max(...digits.map((each) => textWidth(each, size)));
  const apart = (xs[1] ?? width) - (xs[0] ?? 0);
  const every = [1, 2, values.length - 1].find(
    (step) => (values.length - 1) % step === 0 && apart * step >= widest + TICK_AIR * k,
  );
  const { unit } = figure(model, locale);
  const last = values.length - 1;
  return values.map((_, index): { x: number; label?: Placed } => {
    const x = xs[index] ?? 0;
    if (index % (every ?? last) !== 0) return { x };
    const text = index === last ? `${digits[index] ?? ""} ${unit}` : (digits[index] ?? "");
    const block = fixedBlock([text], { size, weight: 400, lineHeight: size * 1.3 });
    const half = block.width / 2;
    const centre = Math.max(half, Math.min(width - half, x));
    return { x, label: placedMiddle(block, centre, (AXIS / 2 - 2) * k, "center") };
  });
}

/** Lays the targets out as bars from zero on one scale. */
export function targetLayout(dataset: Dataset, frame: Frame): TargetLayout {
  const { width, height, k, locale, density } = frame;
  const narrow = isNarrow(frame);
  const axis = density === "small" ? 0 : AXIS * k;
  const names = dataset.zones.map(({ name }) => name[locale]);
  const amounts = dataset.zones.map(({ target }) => amountOf(dataset, target));
  const [model] = amounts;
  if (!model) throw new Error("no zone has a target; expected at least one");
  const first = axis === 0 ? 0 : axis + UNDER_AXIS[narrow ? "narrow" : "wide"] * k;
  const row = (height - first) / names.length;

  const [labels] = narrow
    ? labelSizes(names, { width, row: row * 0.45, k, largest: 16 })
    : labelSizes(names, { width: width * LABEL_SHARE, row: row - 4 * k, k });
  const nameHeight = Math.max(...labels.blocks.map((made) => made.height));

  const barHeight = Math.min((narrow ? 24 : 46) * k, row * (narrow ? 0.42 : 0.56));
  const valueSize = Math.min((narrow ? 26 : 34) * k, row * (narrow ? 0.46 : 0.62));
  const values = ticks(Math.max(...amounts.map(({ value }) => value)));
  const greatest = values.at(-1) ?? 1;
  const x0 = narrow ? 0 : labels.width;
  const widths = amounts.map((amount) => figureWidth(amount, locale, valueSize, 600));
  const slat = k * (narrow ? 0.7 : 1);
  /** The longest scale at which every value still stands beside its bar. */
  const scale = Math.min(
    ...amounts.map(({ value, bound }, index) => {
      const beside = reach(bound, slat) + VALUE_GAP * k + (widths[index] ?? 0);
      return (width - x0 - beside) / Math.max(value / greatest, 0.001);
    }),
    width - x0 - 24 * k,
  );
  const at = (value: number) => x0 + (scale * value) / greatest;
  const shortest = Math.min(...amounts.map(({ value }) => at(value) - x0));
  const u = Math.min(slat, shortest / SLATS);

  const rows = amounts.map((amount, index): TargetRow => {
    const start = first + row * index;
    const block = labels.blocks[index];
    if (!block) throw new Error(`no name ${index}; expected ${names.length}`);
    const gap = 4 * k;
    const middle = narrow ? start + row / 2 + (nameHeight + gap) / 2 : start + row / 2;
    const nameMiddle = narrow ? middle - barHeight / 2 - gap - block.height / 2 : middle;
    const end = at(amount.value);
    const x = end + reach(amount.bound, u) + VALUE_GAP * k;
    return {
      amount,
      glyph: { x: labels.glyph.x, y: nameMiddle, r: labels.glyph.r },
      name: placedMiddle(block, labels.text, nameMiddle),
      bar: { x: x0, y: middle - barHeight / 2, end },
      value: { x, right: x + (widths[index] ?? 0) },
      middle,
      box: { x: 0, y: start, width: x + (widths[index] ?? 0), height: row },
    };
  });
  const xs = values.map(at);
  return {
    narrow,
    rows,
    barHeight,
    valueSize,
    u,
    ticks: axis === 0 ? [] : tickLabels(values, xs, model, frame),
    top: axis,
    bottom: height - row * 0.12,
  };
}
