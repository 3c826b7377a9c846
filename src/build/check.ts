import { MOST_MARKS } from "../model/amount";
import { checkFacts } from "./check-facts";
import { checkZones } from "./check-zones";
import type { Told } from "./gather";
import type { AuthoredFile, Problem } from "./read";
import { problemAt, problemsAt, type Records, shown, unknownId } from "./shape";
import { checkUnits } from "./units";

type Path = readonly (string | number)[];

/**
 * What is wrong in the data as a whole: references, doubles, phrases, order.
 * `maybe` holds ids from files that are reported already and are missing here;
 * a reference to one of them is not reported a second time.
 */
export function check(
  records: Records,
  told: readonly Told[],
  maybe: ReadonlySet<string>,
): readonly Problem[] {
  const sources = records.sources.flatMap(({ record }) => record.sources);
  const known = new Map(sources.map((source) => [source.id, source]));
  return [
    ...checkFacts(told, { sources: known, maybe }),
    ...checkDoubles(records),
    ...checkSources(records),
    ...checkReleased(records),
    ...checkZones(records, maybe),
    ...checkTiers(records),
    ...checkMarks(records),
    ...checkUnits(records, told, maybe),
    ...checkReferences(records, told, maybe),
  ];
}

/** Lists of things by kind; in each an id stands once. */
const kinds: readonly ((records: Records) => readonly Listed[])[] = [
  ({ zones }) => zones.map(({ file, record }) => ({ file, path: ["id"], id: record.id })),
  ({ site }) => site.flatMap(({ file, record }) => listed(file, "groups", record.groups)),
  ({ fields }) => fields.flatMap(({ file, record }) => listed(file, "fields", record.fields)),
  ({ centres }) => centres.flatMap(({ file, record }) => listed(file, "tiers", record.tiers)),
  ({ honours }) => honours.flatMap(({ file, record }) => listed(file, "honours", record.honours)),
  ({ quality }) =>
    quality.flatMap(({ file, record }) => listed(file, "benchmarks", record.benchmarks)),
  ({ events }) => events.flatMap(({ file, record }) => listed(file, "events", record.events)),
  ({ sources }) => sources.flatMap(({ file, record }) => listed(file, "sources", record.sources)),
  ({ units }) => units.flatMap(({ file, record }) => listed(file, "units", record.units)),
];

interface Listed {
  readonly file: AuthoredFile;
  readonly path: Path;
  readonly id: string;
}

function listed(file: AuthoredFile, key: string, items: readonly { id: string }[]): Listed[] {
  return items.map(({ id }, i) => ({ file, path: [key, i, "id"], id }));
}

function* checkDoubles(records: Records): Iterable<Problem> {
  for (const list of kinds) {
    const seen = new Set<string>();
    for (const { file, path, id } of list(records)) {
      if (seen.has(id)) yield problemAt(file, path, "an id of its own", `“${id}” a second time`);
      seen.add(id);
    }
  }
}

function* checkSources({ sources: shaped }: Records): Iterable<Problem> {
  for (const { file, record } of shaped) {
    const articles = record.sources.filter(({ kind }) => kind === "article");
    if (articles.length !== 1)
      yield problemAt(file, ["sources"], "one source of the kind article", `${articles.length}`);
    if (!record.sources.some(({ id }) => id === "atlas"))
      yield problemAt(file, ["sources"], "the source “atlas” for our own counts", "none");
    for (const [i, { id, kind, date, address, readAt, trust }] of record.sources.entries()) {
      const at = problemsAt(file, "sources", i);
      if (id === "atlas" && kind !== "atlas")
        yield at("kind", "“atlas” for the source “atlas”", shown(kind));
      if (id !== "atlas" && kind === "atlas")
        yield at("id", "“atlas” for a source of the kind atlas", shown(id));
      if (kind === "article" && date === undefined)
        yield at("date", "the article’s date, as of which the data stand", "nothing");
      if (kind !== "outside") continue;
      if (address === undefined && readAt === undefined)
        yield at("address", "an address, or readAt for a mirror", "neither");
      if (trust === undefined) yield at("trust", "A, B or C for an outside source", "nothing");
      if (trust === "C" && readAt === undefined)
        yield at("readAt", "the mirror’s address, as trust is C", "nothing");
    }
  }
}

/** Nothing is put out before what it rests on. */
function* checkReleased({ site, sources }: Records): Iterable<Problem> {
  const last = sources
    .flatMap(({ record }) => record.sources.map(({ date = "" }) => date))
    .toSorted()
    .at(-1);
  const expected = `${last} or later, as the last source`;
  for (const { file, record } of site)
    if (last !== undefined && record.released < last)
      yield problemAt(file, ["released"], expected, shown(record.released));
}

/** What is drawn one by one, and too often for that. */
function* checkMarks(records: Records): Iterable<Problem> {
  const counts = [
    ...records.centres.flatMap(({ file, record }) =>
      record.tiers.map(({ count }, i) => ({ file, path: ["tiers", i, "count"], count })),
    ),
    ...records.quality.flatMap(({ file, record }) =>
      record.benchmarks.flatMap(({ awards, companies }, i) => [
        { file, path: ["benchmarks", i, "awards"], count: awards },
        { file, path: ["benchmarks", i, "companies"], count: companies },
      ]),
    ),
  ];
  const expected = `${MOST_MARKS} at most, since each is drawn`;
  for (const { file, path, count } of counts)
    if (count.amount.value > MOST_MARKS)
      yield problemAt(file, [...path, "amount", "value"], expected, String(count.amount.value));
}

/** Awards and companies are different units, and earlier counts come before. */
function* checkTiers(records: Records): Iterable<Problem> {
  for (const { file, record } of records.centres)
    for (const [i, { count, earlier }] of record.tiers.entries()) {
      let last = "";
      for (const [j, { amount, date }] of earlier.entries()) {
        const at = problemsAt(file, "tiers", i, "earlier", j);
        const { unit } = count.amount;
        if (amount.unit !== unit)
          yield at(["amount", "unit"], `“${unit}” as in the count`, shown(amount.unit));
        if (date === undefined || date <= last)
          yield at("date", "dates from old to new", shown(date));
        last = date ?? last;
      }
    }
  for (const { file, record } of records.quality)
    for (const [i, benchmark] of record.benchmarks.entries())
      for (const [key, wanted] of Object.entries({ awards: "award", companies: "company" })) {
        const { unit } = benchmark[key as "awards" | "companies"].amount;
        const path = ["benchmarks", i, key, "amount", "unit"];
        if (unit !== wanted) yield problemAt(file, path, `“${wanted}”`, shown(unit));
      }
}

function* checkReferences(
  records: Records,
  told: readonly Told[],
  maybe: ReadonlySet<string>,
): Iterable<Problem> {
  const facts = new Map(told.map(({ fact }) => [fact.id, fact]));
  const unknown = (file: AuthoredFile, path: Path, id: string) =>
    unknownId(file, path, "a fact", id, facts, maybe);
  for (const { file, record } of records.site)
    for (const [i, { fact }] of record.highlights.entries()) {
      const path: Path = ["highlights", i, "fact"];
      yield* unknown(file, path, fact);
      if (facts.has(fact) && !facts.get(fact)?.amount)
        yield problemAt(file, path, "a fact that has an amount", `“${fact}”, which has none`);
    }
  for (const { file, record } of records.events)
    for (const [i, { also }] of record.events.entries())
      for (const [j, id] of also.entries()) yield* unknown(file, ["events", i, "also", j], id);
}
