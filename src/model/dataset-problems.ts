import { MOST_MARKS, type UnitId } from "./amount";
import type { Dataset, Fact, FactId } from "./dataset";
import { exists } from "./day";

/** What is wrong with a dataset, and at which of its places: zones.0.target. */
export interface DatasetProblem {
  readonly path: string;
  readonly message: string;
}

/** What a place wants of the fact it names: an amount, in which unit, and one that can be shown one by one. */
type Wanted = { readonly unit?: UnitId | undefined; readonly drawn?: true } | undefined;
type Named = readonly [path: string, id: FactId, wanted?: Wanted];

/**
 * What does not fit together in a dataset that has its shape: ids that stand twice or
 * for nothing, facts without the number that they are named for, days that do not
 * exist. What passes can be drawn.
 */
export function* datasetProblems(dataset: Dataset): Iterable<DatasetProblem> {
  yield* doubles(dataset);
  yield* unknownFacts(dataset);
  yield* unknownOthers(dataset);
  yield* missingDays(dataset);
}

function* twice(ids: readonly string[], path: (index: number) => string): Iterable<DatasetProblem> {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) yield { path: path(index), message: `“${id}” a second time` };
    seen.add(id);
  }
}

function* doubles(dataset: Dataset): Iterable<DatasetProblem> {
  const { groups, zones, fields, tiers, honours, benchmarks, events, units, facts, sources } =
    dataset;
  const lists = {
    groups,
    zones,
    fields,
    tiers,
    honours,
    benchmarks,
    events,
    units,
    facts,
    sources,
  };
  for (const [name, items] of Object.entries(lists))
    yield* twice(
      items.map(({ id }) => id),
      (index) => `${name}.${index}.id`,
    );
  for (const [index, zone] of zones.entries())
    yield* twice(
      zone.fields.map(({ field }) => field),
      (at) => `zones.${index}.fields.${at}.field`,
    );
}

const listed = (path: string, ids: readonly FactId[], wanted?: Wanted): readonly Named[] =>
  ids.map((id, index) => [`${path}.${index}`, id, wanted]);

/** Every place that names a fact. */
function named({
  site,
  zones,
  tiers,
  honours,
  benchmarks,
  events,
  facts,
}: Dataset): readonly Named[] {
  const unitOf = (id: FactId | undefined): UnitId | undefined =>
    facts.find((fact) => fact.id === id)?.amount?.unit;
  // Only targets of one unit have a sum.
  const target = site.sum ? { unit: unitOf(site.sum.fact) } : any;
  return [
    ...(site.sum ? [["site.sum.fact", site.sum.fact, any] as const] : []),
    ...site.highlights.map(({ fact }, i): Named => [`site.highlights.${i}.fact`, fact, any]),
    ...zones.flatMap((zone, i): readonly Named[] => [
      [`zones.${i}.place.fact`, zone.place.fact],
      ...(zone.target === undefined ? [] : [[`zones.${i}.target`, zone.target, target] as const]),
      ...zone.fields.map(({ fact }, j): Named => [`zones.${i}.fields.${j}.fact`, fact]),
      ...listed(`zones.${i}.facts`, zone.facts),
    ]),
    ...tiers.flatMap(({ fact, earlier }, i): readonly Named[] => [
      [`tiers.${i}.fact`, fact, { drawn: true }],
      ...listed(`tiers.${i}.earlier`, earlier, { unit: unitOf(fact) }),
    ]),
    ...honours.flatMap(({ count, companies }, i): readonly Named[] => [
      [`honours.${i}.count`, count, any],
      ...companies.map(({ fact }, j): Named => [`honours.${i}.companies.${j}.fact`, fact]),
    ]),
    ...benchmarks.flatMap(({ awards, companies }, i): readonly Named[] => [
      [`benchmarks.${i}.awards`, awards, { unit: "award", drawn: true }],
      [`benchmarks.${i}.companies`, companies, { unit: "company", drawn: true }],
    ]),
    ...events.flatMap((event, i) => listed(`events.${i}.facts`, event.facts)),
  ];
}

const any = {} as const;

/** Every fact that something in a dataset names. */
export const namedFacts = (dataset: Dataset): ReadonlySet<FactId> =>
  new Set(named(dataset).map(([, id]) => id));

function* unknownFacts(dataset: Dataset): Iterable<DatasetProblem> {
  const facts = new Map<FactId, Fact>(dataset.facts.map((fact) => [fact.id, fact]));
  for (const [path, id, wanted] of named(dataset)) {
    const fact = facts.get(id);
    const amount = fact?.amount;
    if (!fact) yield { path, message: `“${id}” is no fact` };
    else if (!wanted) continue;
    else if (!amount) yield { path, message: `“${id}” has no amount` };
    else if (wanted.unit !== undefined && wanted.unit !== amount.unit)
      yield { path, message: `“${id}” counts “${amount.unit}”; expected “${wanted.unit}”` };
    else if (wanted.drawn && amount.value > MOST_MARKS)
      yield { path, message: `“${id}” is ${amount.value}; expected ${MOST_MARKS} at most` };
  }
}

function unknownOthers(dataset: Dataset): readonly DatasetProblem[] {
  const { groups, zones, fields, units, facts, sources } = dataset;
  const among = (what: string, all: readonly { readonly id: string }[]) => {
    const known = new Set(all.map(({ id }) => id));
    return (path: string, id: string | undefined): DatasetProblem[] =>
      id === undefined || known.has(id) ? [] : [{ path, message: `“${id}” is no ${what}` }];
  };
  const source = among("source", sources);
  const field = among("field", fields);
  const unit = among("unit", units);
  const group = among("group", groups);
  return [
    ...facts.flatMap((fact, i) => [
      ...source(`facts.${i}.source`, fact.source),
      ...unit(`facts.${i}.amount.unit`, fact.amount?.unit),
    ]),
    ...zones.flatMap((zone, i) => [
      ...group(`zones.${i}.group`, zone.group),
      ...source(`zones.${i}.place.source`, zone.place.source),
      ...zone.fields.flatMap((each, j) => field(`zones.${i}.fields.${j}.field`, each.field)),
    ]),
    ...fields.flatMap(({ related }, i) => field(`fields.${i}.related`, related)),
  ];
}

function* missingDays(dataset: Dataset): Iterable<DatasetProblem> {
  const { date, facts, events, sources, benchmarks } = dataset;
  const dates: readonly (readonly [path: string, date: string | undefined])[] = [
    ["date", date],
    ...facts.map((fact, i) => [`facts.${i}.date`, fact.date] as const),
    ...events.map((event, i) => [`events.${i}.date`, event.date] as const),
    ...sources.map((source, i) => [`sources.${i}.date`, source.date] as const),
    ...benchmarks.map(({ since }, i) => [`benchmarks.${i}.since`, since] as const),
  ];
  for (const [path, written] of dates)
    if (written !== undefined && !exists(written))
      yield { path, message: `“${written}” is no day of the calendar` };
}
