import type { Dataset, Fact, Source } from "../model/dataset";
import { capital } from "../charts/words/sentences";
import { license } from "../model/license";
import type { Kind, RecordOf } from "../model/records";
import { zoneWord } from "../model/terms";
import { phrased, type Text } from "../model/text";
import type { Told } from "./gather";
import type { Records, Shaped } from "./shape";
import { unitsOf } from "./units";

/** Orders by code units: the same on every machine. */
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const breakable = (text: Text): Text => ({ zh: phrased(text.zh), en: phrased(text.en) });
type Site = RecordOf<"site">;

/** The headings as authored, with neutral titles where they are left out. */
function headings(
  site: Site,
  { zones: { length: zones }, honours: lists }: Records,
): Dataset["site"]["headings"] {
  const word = zoneWord({ site }, zones);
  const listed = first(lists, ({ many }) => many) ?? { zh: "", en: "" };
  const neutral = {
    zones: { zh: zones === 1 ? word.zh : `各${word.zh}`, en: `The ${word.en}` },
    compare: { zh: "逐项对照", en: "Side by side" },
    honours: { zh: `${listed.zh}名单`, en: `${capital(listed.en)} named` },
    sources: { zh: "来源", en: "Sources" },
  };
  const of = (key: keyof typeof neutral) => {
    const { title, ...more } = site.headings[key] ?? { title: neutral[key] };
    return { title: breakable(title), ...more };
  };
  return {
    zones: of("zones"),
    compare: of("compare"),
    honours: of("honours"),
    sources: of("sources"),
  };
}

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

/** What a file lists, or nothing where a data folder goes without it. */
function all<K extends Kind, Item>(
  shaped: readonly Shaped<K>[],
  list: (record: RecordOf<K>) => readonly Item[],
): readonly Item[] {
  return shaped.flatMap(({ record }) => list(record));
}

/** What the one file of a kind says, or nothing where a data folder goes without it. */
const first = <K extends Kind, Item>(
  [shaped]: readonly Shaped<K>[],
  said: (record: RecordOf<K>) => Item,
): Item | undefined => shaped && said(shaped.record);

/** The dataset of checked records, in one order whatever the files’. */
export function assemble(records: Records, told: readonly Told[]) {
  const site = only(records.site).record;
  const { fields } = only(records.fields).record;
  const { sources } = only(records.sources).record;
  const primary = only(sources.filter(({ kind }) => kind === "article"));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const facts = told
    .map((each) => complete(each, byId, primary))
    .sort((a, b) => rank(a) - rank(b) || byText(a.id, b.id));
  const groups = site.groups.map(({ id }) => id);
  /** Of a zone’s group; what belongs to none comes last. */
  const place = ({ group = "" }: RecordOf<"zones">) =>
    groups.includes(group) ? groups.indexOf(group) : groups.length;
  return {
    version: 1,
    date: primary.date,
    released: site.released,
    license: license.address,
    site: {
      name: site.name,
      tagline: site.tagline,
      city: site.city,
      terms: site.terms,
      headline: breakable(site.headline),
      standfirst: site.standfirst,
      description: site.description,
      ...(site.sum && {
        sum: { fact: site.sum.id, label: site.sum.label, note: site.sum.note },
      }),
      highlights: site.highlights,
      headings: headings(site, records),
      method: site.method,
      ...(site.about && { about: site.about }),
      reuse: site.reuse,
    },
    groups: site.groups,
    zones: records.zones
      .map(({ record }) => record)
      .toSorted((a, b) => place(a) - place(b) || a.order - b.order || byText(a.id, b.id))
      .map((zone) => ({
        id: zone.id,
        ...(zone.group !== undefined && { group: zone.group }),
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
        ...(zone.target && { target: zone.target.id }),
        ...(zone.target?.measure && { measure: zone.target.measure }),
        facts: zone.facts.map(({ id }) => id),
      })),
    fields,
    kinds: {
      ...first(records.centres, ({ name, one, many, menu, item }) => ({
        tiers: { name, one, many, menu, ...(item && { item }) },
      })),
      ...first(records.quality, ({ name, one, many, winner }) => ({
        benchmarks: { name, one, many, ...(winner && { winner }) },
      })),
      ...first(records.honours, ({ name, one, many }) => ({ honours: { name, one, many } })),
    },
    tiers: all(records.centres, ({ tiers }) => tiers).map(({ id, name, role, count, earlier }) => ({
      id,
      name,
      role,
      fact: count.id,
      earlier: earlier.map((fact) => fact.id),
    })),
    honours: all(records.honours, ({ honours }) => honours).map(
      ({ id, name, count, companies }) => ({
        id,
        name,
        count: count.id,
        companies: companies.map((company) => ({
          name: company.name,
          officialName: company.officialName,
          fact: company.id,
        })),
      }),
    ),
    benchmarks: all(records.quality, ({ benchmarks }) => benchmarks).map((benchmark) => ({
      id: benchmark.id,
      name: benchmark.name,
      short: benchmark.short,
      awards: benchmark.awards.id,
      companies: benchmark.companies.id,
      since: benchmark.since,
    })),
    events: all(records.events, ({ events }) => events).map(({ facts: own, also, ...event }) => ({
      ...event,
      facts: [...own.map(({ id }) => id), ...also],
    })),
    units: unitsOf(records, told),
    facts,
    sources,
  };
}
