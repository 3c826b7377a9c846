import { add, type Amount } from "../model/amount";
import type { Fact } from "../model/dataset";
import type { LooseFact } from "../model/records";
import type { AuthoredFile } from "./read";
import type { Records } from "./shape";

/** A fact as authored, flattened: with its subject and measure, and where it stands. */
export interface Told {
  readonly file: AuthoredFile;
  readonly path: readonly (string | number)[];
  readonly fact: Omit<Fact, "date" | "source"> & {
    readonly date?: string | undefined;
    readonly source?: string | undefined;
  };
}

type Written = Omit<LooseFact, "subject" | "measure">;
type Path = Told["path"];

const counted = (value: number, unit: Amount["unit"]): Amount => ({ value, unit, bound: "exact" });

/** Every fact of a data folder, wherever it is written; our own counts and sums are made here. */
export function gather(records: Records): readonly Told[] {
  const told: Told[] = [];
  const tell = (file: AuthoredFile, path: Path, fact: Told["fact"]) =>
    told.push({ file, path, fact });
  const loose = (file: AuthoredFile, path: Path, facts: readonly LooseFact[]) =>
    facts.forEach((fact, i) => tell(file, [...path, i], fact));

  const names = new Map(
    records.fields.flatMap((fields) => fields.record.fields.map(({ id, name }) => [id, name])),
  );
  for (const { file, record } of records.zones) {
    const subject = record.id;
    const place = (path: Path, measure: string, fact: Written) =>
      tell(file, path, { ...fact, subject, measure });
    place(["official"], "official-name", record.official);
    place(["place"], "place", record.place);
    if (record.target) place(["target"], "target", record.target);
    record.facts.forEach((fact, i) => place(["facts", i], fact.measure, fact));
    record.fields.forEach(({ field, ...fact }, i) =>
      place(["fields", i], "field", {
        ...fact,
        text: {
          zh: `${record.name.zh}列出的领域：${names.get(field)?.zh ?? field}`,
          en: `Field that ${record.name.en} names: ${names.get(field)?.en ?? field}`,
        },
      }),
    );
  }
  for (const { file, record } of records.fields) {
    const named = new Set(
      records.zones.flatMap((zone) => zone.record.fields.map(({ field }) => field)),
    );
    tell(file, ["count"], {
      ...record.count,
      subject: "fields",
      measure: "count",
      source: "atlas",
      amount: counted(named.size, "field"),
    });
  }
  for (const { file, record } of records.centres) {
    record.tiers.forEach((tier, i) => {
      const subject = `${tier.id}-centres`;
      tell(file, ["tiers", i, "count"], { ...tier.count, subject, measure: "count" });
      tier.earlier.forEach((fact, j) =>
        tell(file, ["tiers", i, "earlier", j], { ...fact, subject, measure: "count" }),
      );
    });
    loose(file, ["facts"], record.facts);
  }
  for (const { file, record } of records.honours) {
    const own = { subject: "honours", measure: "count", source: "atlas" } as const;
    const all = record.honours.reduce((sum, { companies }) => sum + companies.length, 0);
    tell(file, ["total"], { ...record.total, ...own, amount: counted(all, "company") });
    record.honours.forEach((honour, i) => {
      const { id: subject, companies } = honour;
      const amount = counted(companies.length, "company");
      tell(file, ["honours", i, "count"], { ...honour.count, ...own, subject, amount });
      companies.forEach(({ officialName, ...fact }, j) =>
        tell(file, ["honours", i, "companies", j], {
          ...fact,
          subject,
          measure: "company",
          text: officialName,
        }),
      );
    });
    loose(file, ["facts"], record.facts);
  }
  for (const { file, record } of records.quality) {
    record.benchmarks.forEach(({ id, awards, companies }, i) => {
      const subject = `${id}-benchmark`;
      tell(file, ["benchmarks", i, "awards"], { ...awards, subject, measure: "awards" });
      tell(file, ["benchmarks", i, "companies"], { ...companies, subject, measure: "companies" });
    });
    loose(file, ["facts"], record.facts);
  }
  for (const { file, record } of records.events)
    record.events.forEach(({ facts }, i) => loose(file, ["events", i, "facts"], facts));
  for (const { file, record } of records.statements) loose(file, ["facts"], record.facts);
  for (const { file, record } of records.site) {
    if (!record.sum) continue;
    const targets = records.zones.flatMap((zone) => zone.record.target ?? []);
    tell(file, ["sum"], {
      ...record.sum,
      subject: "zones",
      measure: "target-sum",
      source: "atlas",
      date: targets[0]?.date,
      amount: add(targets.map(({ amount }) => amount)),
    });
  }
  return told;
}
