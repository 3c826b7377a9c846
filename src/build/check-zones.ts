import { add } from "../model/amount";
import { comparable } from "../model/target";
import type { Problem } from "./read";
import { numbersIn } from "./printed";
import type { RecordOf } from "../model/records";
import { problemAt, problemsAt, type Records, type Shaped, shown, unknownId } from "./shape";

/** What a zone is checked against, gathered once for all zones. */
interface Known {
  readonly fields: ReadonlySet<string>;
  /** Ids that may stand in files that are reported already. */
  readonly maybe: ReadonlySet<string>;
  /** The first file, by name, that takes each place in the order of its group. */
  readonly places: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
}

/** What is wrong between the zones, their fields and their targets. */
export function checkZones(records: Records, maybe: ReadonlySet<string>): readonly Problem[] {
  const fields = new Set(records.fields.flatMap(({ record }) => record.fields.map(({ id }) => id)));
  const groups = new Set(records.site.flatMap(({ record }) => record.groups.map(({ id }) => id)));
  const places = new Map<string, string>();
  for (const { file, record } of records.zones) {
    const rival = places.get(placeOf(record));
    if (rival === undefined || file.file < rival) places.set(placeOf(record), file.file);
  }
  return [
    ...records.zones.flatMap((zone) => [...checkZone(zone, { fields, maybe, places, groups })]),
    ...checkGroups(records),
    ...checkFields(records, maybe),
    ...checkSum(records),
  ];
}

const placeOf = ({ group = "", order }: RecordOf<"zones">) => `${group} ${order}`;

/** Every group has a zone. */
function* checkGroups({ site, zones }: Records): Iterable<Problem> {
  const used = new Set(zones.map(({ record }) => record.group));
  for (const { file, record } of site)
    for (const [i, { id }] of record.groups.entries())
      if (!used.has(id) && zones.length > 0)
        yield problemAt(
          file,
          ["groups", i],
          "a group that a zone belongs to",
          `“${id}” without one`,
        );
}

/** A zone by itself: its id, its place in the order, its fields and how its list ends. */
function* checkZone(
  { file, record }: Shaped<"zones">,
  { fields: known, maybe, places, groups }: Known,
): Iterable<Problem> {
  const at = problemsAt(file);
  const stem = file.file.replace(/^zones\/|\.yaml$/g, "");
  if (record.id !== stem) yield at("id", `“${stem}” as in the file’s name`, shown(record.id));
  const { group } = record;
  if (group !== undefined)
    yield* unknownId(file, ["group"], "a group of site.yaml", group, groups, maybe);
  const rival = places.get(placeOf(record));
  if (rival !== undefined && rival !== file.file)
    yield at("order", "a place of its own", `${record.order}, as ${rival} has`);
  const seen = new Set<string>();
  for (const [i, { field }] of record.fields.entries()) {
    const path = ["fields", i, "field"];
    if (seen.has(field)) yield at(path, "each field once", `“${field}” again`);
    else yield* unknownId(file, path, "a field", field, known, maybe);
    seen.add(field);
  }
  const { kind, stated } = record.list;
  if (kind === "closed" && stated.includes("等"))
    yield at(["list", "kind"], "“open”, as the list ends with “等”", shown(kind));
  const [printed] = numbersIn(stated);
  const { length } = record.fields;
  if (kind === "closed" && printed !== undefined && printed !== length)
    yield at("fields", `as many fields as “${stated}” prints`, String(length));
}

/** Fields are related within their file. */
const none: ReadonlySet<string> = new Set();

function* checkFields(records: Records, maybe: ReadonlySet<string>): Iterable<Problem> {
  const named = new Set(
    records.zones.flatMap(({ record }) => record.fields.map(({ field }) => field)),
  );
  for (const { file, record } of records.fields) {
    const ids = record.fields.map(({ id }) => id);
    for (const [i, { id, related }] of record.fields.entries()) {
      const others = new Set(ids.filter((other) => other !== id));
      if (!named.has(id) && !maybe.has(id))
        yield problemAt(file, ["fields", i], "a field that a zone names", `“${id}”, named by none`);
      if (related !== undefined)
        yield* unknownId(file, ["fields", i, "related"], "another field", related, others, none);
    }
  }
}

/** Why targets cannot be added up; nothing where they can. */
function apart({ zones }: Records): string | undefined {
  const targets = zones.flatMap(({ file, record: { target } }) =>
    target ? [{ ...target, unit: target.amount.unit, file: file.file }] : [],
  );
  const silent = zones.find(({ record }) => !record.target);
  if (silent) return `none in ${silent.file.file}`;
  const [first, second] = comparable(targets, (target) => target).map(([target]) => target);
  if (!first || !second)
    return add(targets.map(({ amount }) => amount)) ? undefined : "lower and upper bounds";
  const said = ({ amount, date, measure, file }: typeof first) =>
    `${[date, amount.unit, measure?.name.en].filter(Boolean).join(" ")} in ${file}`;
  return `${said(first)} and ${said(second)}`;
}

/** What site.yaml asks to add up can be added up. */
function* checkSum(records: Records): Iterable<Problem> {
  const found = apart(records);
  const expected = "no sum, or targets of all zones that agree in unit, year and measure";
  for (const { file, record } of records.site)
    if (record.sum && found && records.zones.length > 0)
      yield problemAt(file, ["sum"], expected, found);
}
