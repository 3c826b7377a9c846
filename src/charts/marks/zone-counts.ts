import type { Zone } from "../../model/dataset";
import type { Locale } from "../../model/text";
import { listCount, listEnd, listShort } from "../words/zone-list";
import { block } from "./block";
import { fixedBlock } from "./field-heads";
import { placedMiddle, type MatrixStory, type ZoneHead } from "./matrix-layout";
import { textWidth } from "../../model/metrics";

/** A row that holds the count above the words about the list, with k = 1. */
export const TWO_LINES = 40;
const GAP = 18;
const MOST = 100;

/** The column that says how many fields each zone names, and whether its list is open. */
export interface Counts {
  readonly width: number;
  /** One short line instead of two. */
  readonly short: boolean;
}

/** How wide the column of counts has to be. */
export function countsColumn({ dataset, locale }: MatrixStory, short: boolean, k: number): Counts {
  const widths = dataset.zones.map((zone) =>
    short
      ? textWidth(listShort(zone, locale), 13 * k)
      : Math.max(
          textWidth(listCount(zone, locale), 16 * k, 600),
          Math.min(textWidth(listEnd(zone, locale), 12 * k), MOST * k),
        ),
  );
  return { width: Math.max(...widths) + GAP * k, short };
}

/** A zone's count and the words about its list, at the right of its row. */
export function zoneCount(
  zone: Zone,
  { width, short }: Counts,
  right: number,
  y: number,
  { locale, k }: { readonly locale: Locale; readonly k: number },
): Pick<ZoneHead, "count" | "end"> {
  const line = (text: string, size: number, weight: 400 | 600) =>
    fixedBlock([text], { size: size * k, weight, lineHeight: size * 1.3 * k });
  if (short)
    return { end: placedMiddle(line(listShort(zone, locale), 13, 400), right, y, "right") };
  const number = line(listCount(zone, locale), 16, 600);
  const end = block(listEnd(zone, locale), width - GAP * k + 1, 12 * k, 400, 15 * k);
  const from = y - (number.height + end.height) / 2;
  return {
    count: { block: number, x: right, y: from, align: "right" },
    end: { block: end, x: right, y: from + number.height, align: "right" },
  };
}
