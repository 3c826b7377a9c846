import { zoneGroups } from "../../model/group";
import type { Frame } from "../chart";
import { roomFor } from "../kit/run";
import { sum } from "../kit/shelves";
import type { MatrixSizes } from "./matrix-sizes";

const SIZE = 12;

/** ECharts would leave out lines that its cell does not hold. */
export const whole = { lineOverflow: "none" as never };
/** Zones under the names of their groups, which stand over columns and read upwards beside rows. */
export function groupedZones<Head>(
  { shown, across, grouped, row, columns }: MatrixSizes,
  heads: readonly Head[],
  { k, palette, locale }: Frame,
) {
  if (grouped === 0) return undefined;
  return zoneGroups(shown.dataset).map(({ name, from, zones }) => {
    const long = across ? row * zones.length : sum(columns.slice(from, from + zones.length));
    const said = name?.[locale] ?? "";
    const size = Math.min(SIZE * k, (SIZE * k * (long - 8 * k)) / roomFor(said, SIZE * k));
    return {
      value: `group-${from}`,
      label: {
        ...{ color: palette.ink3, fontSize: size, fontFamily: "inherit", ...whole },
        ...{ padding: 0, overflow: "none" as const, formatter: () => said },
        ...(across && { rotate: 90 }),
      },
      children: heads.slice(from, from + zones.length),
    };
  });
}
