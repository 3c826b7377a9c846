import type { UnitId } from "../../model/amount";
import type { Units } from "../../model/format";
import { unitOf } from "../../model/lookup";
import type { Text } from "../../model/text";

/**
 * A unit in words. Data files keep the source's own unit and number, 2000 亿元, where
 * English labels say 200 bn RMB; so the unit's English name differs from the labels'.
 */
export const sourceUnit = (unit: UnitId, units: Units): Text => unitOf(units, unit).source;

/** A unit in both languages, for a cell. */
export function unitWords(unit: UnitId, units: Units): string {
  const { zh, en } = sourceUnit(unit, units);
  return en ? `${zh} / ${en}` : zh;
}
