import type { Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import type { View, ZoneView } from "../../model/selection";
import { zoneGroups } from "../../model/group";
import { greatestTarget, targetGroups, targetOf, type TargetGroup } from "../../model/target";
import type { Text } from "../../model/text";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/page";
import { ticks } from "../kit/gridlines";
import { amountWidth, roomFor } from "../kit/text-run";
import { reach } from "../kit/slats";
import type { Block } from "../kit/block";
import { largestNames, leastRow, type RowNames } from "../kit/row-names";
import { groupCaption } from "../words/target-captions";
import { notPublished } from "../words/target-words";

const NARROW = 520;
/** Height of the axis at k = 1. */
export const AXIS = 26;
/** Heights at k = 1 of what stands over a scale where there are several, and over a group of zones. */
const CAPTION = { page: 34, small: 18 } as const;
const GROUP = 26;
/** The most of a frame that they may take; more, and groups go unnamed. */
const HEADS = 0.45;
const UNDER_AXIS = { narrow: 4, wide: 8 } as const;
const ROW = { narrow: { full: 90, least: 58 }, wide: { full: 102, least: 44 } } as const;
const VALUE_GAP = 10;
const LABEL_SHARE = 0.34;

/** Whether names stand above the bars. */
const isNarrow = ({ width, k }: Frame) => width < NARROW * k;

/** Zones of one group, and the targets with which they share a scale; those without one stand in the only one, or last. */
interface Part {
  readonly zones: readonly Zone[];
  readonly targets?: TargetGroup;
  /** Of the group of zones, where there are groups. */
  readonly name?: Text;
  /** Whether the scale begins here, and whether it is named because there are others. */
  readonly begins: boolean;
  readonly several: boolean;
}

function partsOf(dataset: Dataset): readonly Part[] {
  const scales = targetGroups(dataset);
  const several = scales.length > 1;
  const own = (zone: Zone) => {
    const scale = scales.find(({ targets }) => targets.some((each) => each.zone === zone));
    return scale ?? (several ? undefined : scales[0]);
  };
  return [...scales, undefined].flatMap((targets) =>
    zoneGroups(dataset)
      .map(({ name, zones }) => ({ name, zones: zones.filter((zone) => own(zone) === targets) }))
      .filter(({ zones }) => zones.length > 0)
      .map(({ name, zones }, index) => ({
        ...{ zones, begins: index === 0, several },
        ...(name && { name }),
        ...(targets && { targets }),
      })),
  );
}

/** Above the rows of a part: what its scale measures, the axis, and the name of its group. */
function headOf(
  { begins, several, name, targets }: Part,
  { density, ...frame }: Frame,
  groups = true,
) {
  const { k } = frame;
  const small = density === "small";
  const axis = small || !targets || !begins ? 0 : AXIS * k;
  const under =
    axis === 0 ? 0 : UNDER_AXIS[isNarrow({ ...frame, density }) ? "narrow" : "wide"] * k;
  const caption = targets && several && begins ? CAPTION[small ? "small" : "page"] * k : 0;
  const named = groups && name && !small ? GROUP * k : 0;
  const apart = named === 0 && several && !targets ? 6 * k : 0;
  return { caption, axis, named, height: caption + axis + under + named + apart };
}

const total = (heads: readonly { readonly height: number }[]) =>
  heads.reduce((sum, { height }) => sum + height, 0);

/** The heads of all parts; without the names of groups where they leave too little to the rows. */
function headsOf(parts: readonly Part[], frame: Frame) {
  const heads = parts.map((part) => headOf(part, frame));
  if (total(heads) <= frame.height * HEADS) return heads;
  return parts.map((part) => headOf(part, frame, false));
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
  return total(partsOf(dataset).map((part) => headOf(part, frame))) + names.length * row;
}

/** The sizes that a frame leaves to names, bars and values of one scale; pixels. */
export interface TargetSizes {
  readonly narrow: boolean;
  /** Where the part begins and ends, its caption, the axis with its height, 0 without one, and the first row. */
  readonly top: number;
  readonly bottom: number;
  /** What its bars are called together; said above the axis where there is room between. */
  readonly name?: string;
  readonly group?: { readonly text: string; readonly y: number };
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
  readonly labels: Omit<RowNames, "blocks">;
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
  const heads = headsOf(parts, frame);
  const row = (height - total(heads)) / zones.length;
  const names = zones.map(({ zone }) => zone.name[locale]);
  const labels = narrow
    ? largestNames(names, { width, row: row * 0.45, k, largest: 16 })
    : largestNames(names, { width: width * LABEL_SHARE, row: row - 4 * k, k });
  const nameHeight = Math.max(...labels.blocks.map((made) => made.height));
  const gap = Math.min(4 * k, row * 0.1);
  const bar = narrow
    ? Math.max(0, Math.min(24 * k, row * 0.42, row - nameHeight - gap))
    : Math.min(46 * k, row * 0.56);
  const value = Math.min((narrow ? 26 : 34) * k, row * (narrow ? 0.46 : 0.62));
  const words = Math.min(value, (narrow ? 14 : 16) * k);
  const x0 = narrow ? 0 : labels.width;
  const u = k * (narrow ? 0.7 : 1);
  const past = ({ bound }: Amount) => reach(bound, u) + VALUE_GAP * k;
  let top = 0;
  return parts.map((part, index): TargetSizes => {
    const { zones: own, targets: group, name: head } = part;
    const { caption, axis, named, height: above } = heads[index] ?? headOf(part, frame);
    const published = group?.targets.map(({ amount }) => amount) ?? [];
    const values = group ? ticks(greatestTarget(dataset, group)) : [];
    const greatest = values.at(-1) || 1;
    /** The longest scale at which every value still stands beside its bar. */
    const scale = Math.min(
      width - x0 - 24 * k,
      ...published.map((amount) => {
        const beside = past(amount) + amountWidth(amount, locale, value, dataset);
        return (width - x0 - beside) / Math.max(amount.value / greatest, 0.001);
      }),
    );
    const [begin, first] = [top, top + above];
    top = first + row * own.length;
    return {
      ...{ narrow, top: begin, axisTop: begin + caption, axis, first, row, bar, value, words, u },
      ...{ x0, scale, ticks: values, labels, bottom: index === parts.length - 1 ? height : top },
      ...(group && { name: groupCaption(group, dataset)[locale] }),
      ...(head && named > 0 && { group: { text: head[locale], y: first - named * 0.4 } }),
      rows: own.flatMap((zone, at) => {
        const place = zones.findIndex((each) => each.zone.id === zone.id);
        const [view, name] = [zones[place], labels.blocks[place]];
        if (!view || !name) return [];
        const amount = targetOf(dataset, zone)?.amount;
        const middle = first + row * (at + 0.5);
        const over = narrow && amount;
        const y = over ? middle + (nameHeight + gap) / 2 : middle;
        const end = x0 + (scale * (amount?.value ?? 0)) / greatest;
        const left = amount ? end + past(amount) : narrow ? labels.text + name.width + 12 * k : x0;
        const wide = amount
          ? amountWidth(amount, locale, value, dataset)
          : roomFor(notPublished[locale], words);
        const nameY = over ? y - bar / 2 - gap - nameHeight / 2 : middle;
        const places = { y, end, left, right: left + wide, nameY };
        return [{ zone: view, name, ...(amount && { amount }), ...places }];
      }),
    };
  });
}
