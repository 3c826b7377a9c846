import type { Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import type { View, ZoneView } from "../../model/selection";
import { targetGroups, targetOf, type TargetGroup } from "../../model/target";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/heights";
import { amountWidth } from "../kit/amount";
import { ticks } from "../kit/gridlines";
import { roomFor } from "../kit/run";
import { reach } from "../kit/slats";
import type { Block } from "../marks/block";
import { labelSizes, leastRow, type RowLabels } from "../marks/zone-labels";
import { groupCaption, notPublished } from "../words/target-words";

const NARROW = 520;
/** Height of the axis at k = 1. */
export const AXIS = 26;
/** Height of a caption over one of several scales at k = 1. */
const CAPTION = { page: 34, small: 18, none: 6 } as const;
const UNDER_AXIS = { narrow: 4, wide: 8 } as const;
const ROW = { narrow: { full: 90, least: 58 }, wide: { full: 102, least: 44 } } as const;
const VALUE_GAP = 10;
const LABEL_SHARE = 0.34;

/** Whether names stand above the bars. */
const isNarrow = ({ width, k }: Frame) => width < NARROW * k;

/** The zones that share a scale, with their group; those without a target stand in the only one, or last. */
function partsOf(dataset: Dataset): readonly (readonly [readonly Zone[], TargetGroup?])[] {
  const { zones } = dataset;
  const [group, ...others] = targetGroups(dataset);
  if (!group || others.length === 0) return [group ? [zones, group] : [zones]];
  const silent = zones.filter(({ target }) => target === undefined);
  return [
    ...[group, ...others].map((each) => [each.targets.map(({ zone }) => zone), each] as const),
    ...(silent.length > 0 ? [[silent] as const] : []),
  ];
}

/** Above the rows of a part: its caption where there are several, and its axis. */
function headOf(several: boolean, group: TargetGroup | undefined, { density, ...frame }: Frame) {
  const small = density === "small";
  const size = group ? CAPTION[small ? "small" : "page"] : CAPTION.none;
  const caption = several ? size * frame.k : 0;
  const axis = small || !group ? 0 : AXIS * frame.k;
  const under = axis === 0 ? 0 : UNDER_AXIS[isNarrow({ ...frame, density }) ? "narrow" : "wide"];
  return { caption, axis, height: caption + axis + under * frame.k };
}

/** The height that the bars ask for in a page. */
export function targetsHeight(dataset: Dataset, frame: Frame): number {
  const form = isNarrow(frame) ? "narrow" : "wide";
  const names = dataset.zones.map(({ name }) => name[frame.locale]);
  const { full, least } = ROW[form];
  const lines = isNarrow(frame)
    ? leastRow(names, frame.width) / 0.45
    : leastRow(names, frame.width * LABEL_SHARE);
  const row = rowHeight(names.length, { usual: 3, full, least: Math.max(least, lines) });
  const parts = partsOf(dataset);
  const heads = parts.map(([, group]) => headOf(parts.length > 1, group, frame).height);
  return heads.reduce((sum, head) => sum + head, 0) + names.length * row;
}

/** The sizes that a frame leaves to names, bars and values of one scale; pixels. */
export interface TargetSizes {
  readonly narrow: boolean;
  /** Where the part begins and ends, its caption, the axis with its height, 0 without one, and the first row. */
  readonly top: number;
  readonly bottom: number;
  readonly caption?: string;
  readonly axisTop: number;
  readonly axis: number;
  readonly first: number;
  readonly row: number;
  readonly bar: number;
  readonly value: number;
  /** Of what stands in the place of a value. */
  readonly words: number;
  /** Size of slats. */
  readonly u: number;
  /** Where bars begin, how long the axis is, and what it ends at. */
  readonly x0: number;
  readonly scale: number;
  readonly ticks: readonly number[];
  readonly labels: Omit<RowLabels, "blocks">;
  readonly rows: readonly {
    readonly zone: ZoneView;
    readonly name: Block;
    /** Nothing where no target is published. */
    readonly amount?: Amount;
    /** The bar's middle, its nominal end, and where its value begins and ends. */
    readonly y: number;
    readonly end: number;
    readonly left: number;
    readonly right: number;
    readonly nameY: number;
  }[];
}

/** Divides a frame among names, bars and values: a part for each scale, one below another. */
export function targetSizes({ dataset, zones }: View, frame: Frame): readonly TargetSizes[] {
  const { width, height, k, locale } = frame;
  const narrow = isNarrow(frame);
  const parts = partsOf(dataset);
  const heads = parts.map(([, group]) => headOf(parts.length > 1, group, frame));
  const row = (height - heads.reduce((sum, head) => sum + head.height, 0)) / zones.length;
  const names = zones.map(({ zone }) => zone.name[locale]);
  const [labels] = narrow
    ? labelSizes(names, { width, row: row * 0.45, k, largest: 16 })
    : labelSizes(names, { width: width * LABEL_SHARE, row: row - 4 * k, k });
  const nameHeight = Math.max(...labels.blocks.map((made) => made.height));
  const gap = Math.min(4 * k, row * 0.1);
  const bar = narrow
    ? Math.min(24 * k, row * 0.42, row - nameHeight - gap)
    : Math.min(46 * k, row * 0.56);
  const value = Math.min((narrow ? 26 : 34) * k, row * (narrow ? 0.46 : 0.62));
  const words = Math.min(value, (narrow ? 14 : 16) * k);
  const x0 = narrow ? 0 : labels.width;
  const u = k * (narrow ? 0.7 : 1);
  const past = ({ bound }: Amount) => reach(bound, u) + VALUE_GAP * k;
  let top = 0;
  return parts.map(([own, group], part): TargetSizes => {
    const { caption, axis, height: head } = heads[part] ?? { caption: 0, axis: 0, height: 0 };
    const amounts = own.map((zone) => targetOf(dataset, zone)?.amount);
    const published = amounts.filter((amount) => amount !== undefined);
    const values = group ? ticks(Math.max(...published.map((amount) => amount.value))) : [];
    const greatest = values.at(-1) || 1;
    /** The longest scale at which every value still stands beside its bar. */
    const scale = Math.min(
      width - x0 - 24 * k,
      ...published.map((amount) => {
        const beside = past(amount) + amountWidth(amount, locale, value, dataset);
        return (width - x0 - beside) / Math.max(amount.value / greatest, 0.001);
      }),
    );
    const [begin, first] = [top, top + head];
    top = first + row * own.length;
    return {
      ...{ narrow, top: begin, axisTop: begin + caption, axis, first, row, bar, value, words, u },
      ...{ x0, scale, ticks: values, labels, bottom: part === parts.length - 1 ? height : top },
      ...(caption > 0 && group && { caption: groupCaption(group, dataset)[locale] }),
      rows: own.flatMap((zone, index) => {
        const place = zones.findIndex((each) => each.zone.id === zone.id);
        const [view, name, amount] = [zones[place], labels.blocks[place], amounts[index]];
        if (!view || !name) return [];
        const middle = first + row * (index + 0.5);
        const above = narrow && amount;
        const y = above ? middle + (nameHeight + gap) / 2 : middle;
        const end = x0 + (scale * (amount?.value ?? 0)) / greatest;
        const left = amount ? end + past(amount) : narrow ? labels.text + name.width + 12 * k : x0;
        const wide = amount
          ? amountWidth(amount, locale, value, dataset)
          : roomFor(notPublished[locale], words);
        const nameY = above ? y - bar / 2 - gap - nameHeight / 2 : middle;
        const at = { y, end, left, right: left + wide, nameY };
        return [{ zone: view, name, ...(amount && { amount }), ...at }];
      }),
    };
  });
}
