import * as v from "valibot";
import { type Dataset, datasetSchema, type Fact, type Source } from "../model/dataset";
import { phrased, type Text } from "../model/text";
import { check } from "./check";
import { gather, type Told } from "./gather";
import type { Authored, Problem, SourceFile } from "./read";
import { type Records, shapes, written } from "./shape";

/** A dataset when nothing is wrong, else every problem at once. */
export interface Compiled {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Turns authored files into the dataset:
 *
 *   files ─ shapes ─► records ─ gather ─► facts ─ check ─► problems
 *                        └──────────┴───── assemble ─────► dataset
 */
export function compile(authored: Authored): Compiled {
  const { records, problems: misshapen } = shapes(authored);
  const told = gather(records);
  const reported = new Set(misshapen.map(({ file }) => file));
  const missing = authored.files.filter(({ file }) => reported.has(file));
  const maybe = new Set([...authored.broken, ...missing].flatMap(idsIn));
  const problems = [...authored.problems, ...misshapen, ...check(records, told, maybe)].sort(
    byPlace,
  );
  if (problems.length > 0) return { problems };
  const made = v.safeParse(datasetSchema, assemble(records, told));
  if (made.success) return { dataset: made.output, problems };
  return {
    problems: made.issues.map((issue) => ({
      file: "dataset.json",
      path: written((issue.path ?? []).map(({ key }) => key as string | number)),
      message: issue.message,
    })),
  };
}

/** The ids that a file seems to write, read without regard to its form. */
const idsIn = ({ text }: SourceFile) =>
  [...text.matchAll(/\b(?:id|field):\s*["']?([A-Za-z][\w-]*)/g)].map(([, id = ""]) => id);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Problem, b: Problem) =>
  byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.path, b.path);

const breakable = (text: Text): Text => ({ zh: phrased(text.zh), en: phrased(text.en) });
const heading = <H extends { title: Text }>(words: H): H => ({
  ...words,
  title: breakable(words.title),
});

const order = "HDS12345678";
const rank = ({ paragraph }: Fact) => (paragraph ? order.indexOf(paragraph) : order.length);

/** Gives a fact what it left out, in the key order of the schema. */
function complete({ fact }: Told, sources: ReadonlyMap<string, Source>, primary: Source): Fact {
  const source = sources.get(fact.source ?? primary.id) ?? primary;
  return {
    id: fact.id,
    subject: fact.subject,
    measure: fact.measure,
    text: fact.text,
    ...(fact.amount && { amount: fact.amount }),
    date: fact.date ?? source.date ?? primary.date ?? "",
    ...(fact.stated !== undefined && { stated: fact.stated }),
    source: source.id,
    ...(fact.paragraph && { paragraph: fact.paragraph }),
    ...(fact.note && { note: fact.note }),
  };
}

/** The first and only record of a kind that stands once. */
function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("assemble: expected checked records, found a gap");
  return item;
}

function assemble(records: Records, told: readonly Told[]) {
  const site = only(records.site).record;
  const { fields } = only(records.fields).record;
  const { sources } = only(records.sources).record;
  const primary = only(sources.filter(({ kind }) => kind === "article"));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const facts = told
    .map((each) => complete(each, byId, primary))
    .sort((a, b) => rank(a) - rank(b) || byText(a.id, b.id));
  return {
    version: 1,
    date: primary.date,
    site: {
      name: site.name,
      tagline: site.tagline,
      city: site.city,
      headline: breakable(site.headline),
      standfirst: site.standfirst,
      description: site.description,
      sum: { fact: site.sum.id, label: site.sum.label, note: site.sum.note },
      highlights: site.highlights,
      headings: {
        zones: heading(site.headings.zones),
        compare: heading(site.headings.compare),
        honours: heading(site.headings.honours),
        sources: heading(site.headings.sources),
      },
      method: site.method,
      reuse: site.reuse,
    },
    zones: records.zones
      .map(({ record }) => record)
      .toSorted((a, b) => a.order - b.order || byText(a.id, b.id))
      .map((zone) => ({
        id: zone.id,
        name: zone.name,
        officialName: zone.official.text,
        place: {
          text: zone.place.text,
          source: zone.place.source ?? primary.id,
          fact: zone.place.id,
        },
        positioning: zone.positioning,
        strengths: zone.strengths,
        strengthKind: zone.strengthKind,
        list: zone.list,
        fields: zone.fields.map(({ field, id, stated }) => ({ field, fact: id, stated })),
        target: zone.target.id,
        facts: zone.facts.map(({ id }) => id),
      })),
    fields,
    tiers: only(records.centres).record.tiers.map(({ id, name, role, count, earlier }) => ({
      id,
      name,
      role,
      fact: count.id,
      earlier: earlier.map((fact) => fact.id),
    })),
    honours: only(records.honours).record.honours.map(({ id, name, count, companies }) => ({
      id,
      name,
      count: count.id,
      companies: companies.map((company) => ({
        name: company.name,
        officialName: company.officialName,
        fact: company.id,
      })),
    })),
    benchmarks: only(records.quality).record.benchmarks.map((benchmark) => ({
      id: benchmark.id,
      name: benchmark.name,
      short: benchmark.short,
      awards: benchmark.awards.id,
      companies: benchmark.companies.id,
      since: benchmark.since,
    })),
    events: only(records.events).record.events.map(({ facts: own, also, ...event }) => ({
      ...event,
      facts: [...own.map(({ id }) => id), ...also],
    })),
    facts,
    sources,
  };
}
