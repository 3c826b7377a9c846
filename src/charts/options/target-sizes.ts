import type { Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import type { View } from "../../model/selection";
import { zoneGroups } from "../../model/group";
import { greatestTarget, targetGroups, targetOf } from "../../model/target";
import { namesIn } from "../../model/text";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/page";
import { ticks } from "../kit/value-axis";
import { amountWidth, roomFor } from "../kit/text-run";
import { sum } from "../kit/shelves";
import { reach } from "../kit/slats";
import { largestNames, leastRow } from "../kit/row-names";
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
function partsOf(dataset: Dataset) {
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
      // The scale begins with its first group, and is named where there are others.
      .map((part, index) => ({ ...part, targets, several, begins: index === 0 })),
  );
}

/** The parts with what stands above their rows: what the scale measures, the axis, and the name of the group. */
function headed(dataset: Dataset, frame: Frame, groups = true) {
  const { k, density } = frame;
  const small = density === "small";
  return partsOf(dataset).map((part) => {
    const { begins, several, name, targets } = part;
    const axis = small || !targets || !begins ? 0 : AXIS * k;
    const under = axis === 0 ? 0 : UNDER_AXIS[isNarrow(frame) ? "narrow" : "wide"] * k;
    const caption = targets && several && begins ? CAPTION[small ? "small" : "page"] * k : 0;
    const named = groups && name && !small ? GROUP * k : 0;
    const apart = named === 0 && several && !targets ? 6 * k : 0;
    return { ...part, caption, axis, named, height: caption + axis + under + named + apart };
  });
}

/** The height that the bars ask for in a page. */
export function targetsHeight(dataset: Dataset, frame: Frame): number {
  const narrow = isNarrow(frame);
  const names = namesIn(dataset.zones, frame.locale);
  const { full, least } = ROW[narrow ? "narrow" : "wide"];
  const lines = narrow
    ? leastRow(names, frame.width) / 0.45
    : leastRow(names, frame.width * LABEL_SHARE);
  const row = rowHeight(names.length, { usual: 3, full, least: Math.max(least, lines) });
  return sum(headed(dataset, frame).map((part) => part.height)) + names.length * row;
}

/** Divides a frame among names, bars and values: a part for each scale, one below another; pixels. */
export function targetSizes({ dataset, zones }: View, frame: Frame) {
  const { width, height, k, locale } = frame;
  const narrow = isNarrow(frame);
  const total = (all: ReturnType<typeof headed>) => sum(all.map((part) => part.height));
  const named = headed(dataset, frame);
  // Groups go unnamed where their names leave too little to the rows.
  const parts = total(named) <= height * HEADS ? named : headed(dataset, frame, false);
  const row = (height - total(parts)) / zones.length;
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
  // Of what stands in the place of a value.
  const words = Math.min(value, (narrow ? 14 : 16) * k);
  const x0 = narrow ? 0 : labels.width;
  // Size of slats.
  const u = k * (narrow ? 0.7 : 1);
  const past = ({ bound }: Amount) => reach(bound, u) + VALUE_GAP * k;
  let end = 0;
  return parts.map((part, index) => {
    const { zones: own, targets: group, name, caption, axis, named, height: head } = part;
    const ends = group ? ticks(greatestTarget(dataset, group)) : [];
    const greatest = ends.at(-1) || 1;
    /** The longest scale at which every value still stands beside its bar. */
    const scale = Math.min(
      width - x0 - 24 * k,
      ...(group?.targets ?? []).map(({ amount }) => {
        const beside = past(amount) + amountWidth(amount, locale, value, dataset);
        return (width - x0 - beside) / Math.max(amount.value / greatest, 0.001);
      }),
    );
    const [top, first] = [end, end + head];
    end = first + row * own.length;
    return {
      ...{ narrow, labels, row, bar, value, words, u, x0, scale, ticks: ends },
      // Where the part begins and ends, the axis with its height, 0 without one, and the first row.
      ...{ top, bottom: index === parts.length - 1 ? height : end },
      ...{ axisTop: top + caption, axis, first },
      // What its bars are called together, said above the axis where there is room between.
      name: group && groupCaption(group, dataset)[locale],
      group: name && named > 0 ? { text: name[locale], y: first - named * 0.4 } : undefined,
      rows: own.flatMap((zone, at) => {
        const place = zones.findIndex((each) => each.zone.id === zone.id);
        const [view, name] = [zones[place], labels.blocks[place]];
        if (!view || !name) return [];
        // Nothing where no target is published.
        const amount = targetOf(dataset, zone)?.amount;
        const middle = first + row * (at + 0.5);
        const over = narrow && amount;
        const y = over ? middle + (nameHeight + gap) / 2 : middle;
        const nameY = over ? y - bar / 2 - gap - nameHeight / 2 : middle;
        const end = x0 + (scale * (amount?.value ?? 0)) / greatest;
        const left = amount ? end + past(amount) : narrow ? labels.text + name.width + 12 * k : x0;
        const wide = amount
          ? amountWidth(amount, locale, value, dataset)
          : roomFor(notPublished[locale], words);
        // The bar's middle, its nominal end, and where its value begins and ends.
        return [{ zone: view, name, amount, y, end, left, right: left + wide, nameY }];
      }),
    };
  });
}

export type TargetSizes = ReturnType<typeof targetSizes>[number];
