import type { UnitId } from "../../model/amount";
import { unitName } from "../../model/format";
import type { Text } from "../../model/text";

/**
 * A unit in words. Data files keep the source's own unit and number, 2000 亿元, where
 * English labels say 200 bn RMB; so the unit's English name differs from the labels'.
 */
export const sourceUnit = (unit: UnitId): Text =>
  unit === "yi" ? { zh: "亿元", en: "100 million yuan" } : unitName(unit);

/** A unit in both languages, for a cell. */
export function unitWords(unit: UnitId): string {
  const { zh, en } = sourceUnit(unit);
  return en ? `${zh} / ${en}` : zh;
}
