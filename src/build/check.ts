import type { Told } from "./gather";
import type { Problem } from "./read";
import type { Records } from "./shape";

export function check(
  _records: Records,
  _told: readonly Told[],
  _broken: boolean,
): readonly Problem[] {
  return [];
}
