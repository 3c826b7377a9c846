import { resolve } from "node:path";
import type { Unit } from "../model/dataset";
import type { RecordOf } from "../model/records";
import type { Told } from "./gather";
import { read, readFiles, type Problem } from "./read";
import { problemAt, shapes, unknownId, type Records, type Shaped } from "./shape";

type Written = RecordOf<"units">["units"][number];

let known: readonly Shaped<"units">[] | undefined;

/** The units that come with the project. */
export function projectUnits(): readonly Shaped<"units">[] {
  known ??= shapes(read(readFiles(resolve("data"), ["units.yaml"]))).records.units;
  return known;
}

/** All units of a data folder: its own, and those of the project whose ids it does not use. */
export function withUnits(records: Records, project: readonly Shaped<"units">[]): Records {
  const own = new Set(records.units.flatMap(({ record }) => record.units.map(({ id }) => id)));
  const others = project.map(({ file, record }) => ({
    file,
    record: { units: record.units.filter(({ id }) => !own.has(id)) },
  }));
  return { ...records, units: [...records.units, ...others] };
}

/** What is wrong with the units, and which amounts count what is none. */
export function* checkUnits(
  { units }: Records,
  told: readonly Told[],
  maybe: ReadonlySet<string>,
): Iterable<Problem> {
  for (const { file, record } of units)
    for (const [i, { id, factor, source }] of record.units.entries()) {
      const expected = `the unit of the number as authored, as “${id}” has a factor`;
      if ((factor.zh !== 1 || factor.en !== 1) && source === undefined)
        yield problemAt(file, ["units", i, "source"], expected, "nothing");
    }
  const all = new Map(units.flatMap(({ record }) => record.units.map((unit) => [unit.id, unit])));
  for (const { file, path, fact } of told) {
    if (!fact.amount) continue;
    const { unit, value } = fact.amount;
    const counted = all.get(unit);
    const at = [...path, "amount"];
    yield* unknownId(file, [...at, "unit"], "a unit", unit, all, maybe);
    if (counted && isWhole(counted) && !Number.isInteger(value))
      yield problemAt(file, [...at, "value"], `a whole number of “${unit}”`, String(value));
  }
}

const isWhole = ({ decimals }: Written) => decimals.zh === 0 && decimals.en === 0;

/** A unit with what it leaves out. */
export const completeUnit = ({
  id,
  many,
  one = many,
  label = many,
  source = label,
  decimals,
  factor,
}: Written): Unit => ({ id, label, one, many, source, decimals, factor });

/** The units that facts count, in the order of the files. */
export function unitsOf({ units }: Records, told: readonly Told[]): readonly Unit[] {
  const used = new Set(told.map(({ fact }) => fact.amount?.unit));
  return units
    .flatMap(({ record }) => record.units)
    .filter(({ id }) => used.has(id))
    .map(completeUnit);
}
