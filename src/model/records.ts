import * as v from "valibot";
import { bounds, LARGEST } from "./amount";
import {
  about,
  address,
  date,
  day,
  decimals,
  factId,
  factor,
  group,
  heading,
  id,
  paragraph,
  text,
  textOrNone,
  words,
} from "./dataset";
import { exists } from "./day";

/**
 * The shape of the authored files in data/. Every object is strict: an unknown
 * key is an error. Where a fact leaves out `source` it is the article's, where
 * it leaves out `date` it has its source's.
 */

const written = v.union([v.string(), v.number()], "a word or a number");
/** YAML reads 2030 as a number; a date is kept as written. */
const when = v.pipe(written, v.transform(String), date, v.check(exists, "a day that exists"));
const whole = v.pipe(written, v.transform(String), day, v.check(exists, "a day that exists"));
const place = v.pipe(written, v.transform(String), paragraph);

const amount = v.strictObject({
  value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LARGEST)),
  unit: id,
  bound: v.picklist(bounds),
});

/** Where a fact comes from, common to all ways of writing one. */
const origin = {
  id: factId,
  stated: v.optional(words),
  source: v.optional(id),
  paragraph: v.optional(place),
  date: v.optional(when),
  note: v.optional(text),
};

/** A fact whose subject and measure follow from where it stands. */
const placed = v.strictObject({ ...origin, text, amount: v.optional(amount) });
/** The same with a number that must be there. */
const measured = v.strictObject({ ...origin, text, amount });
/** A fact that names its subject and measure itself. */
const loose = v.strictObject({
  ...origin,
  subject: id,
  measure: id,
  text,
  amount: v.optional(amount),
});
/** Our own count or sum: the number is computed from the data, never written. */
const computed = v.strictObject({
  id: factId,
  text,
  paragraph: v.optional(place),
  note: v.optional(text),
});

/** What the place calls a thing, one and many; `short` in few letters, after a number in words. */
const term = v.strictObject({ one: text, many: text, short: v.optional(text) });

/** What a target is measured in, such as output value, and what is to be known of it. */
const measure = v.strictObject({ name: text, note: v.optional(text) });

export const siteRecord = v.strictObject({
  released: whole,
  name: text,
  tagline: text,
  city: text,
  terms: v.strictObject({ zone: term, place: term }),
  groups: v.optional(v.array(group), []),
  headline: text,
  standfirst: text,
  description: text,
  sum: v.optional(v.strictObject({ ...computed.entries, label: text, note: text })),
  highlights: v.optional(v.array(v.strictObject({ fact: factId, text })), []),
  /** Of the sections that are no charts; one that is left out has a neutral title. */
  headings: v.optional(
    v.strictObject({
      zones: v.optional(heading),
      compare: v.optional(heading),
      honours: v.optional(heading),
      sources: v.optional(heading),
    }),
    {},
  ),
  method: v.array(v.strictObject({ term: text, text })),
  about: v.optional(about),
  reuse: text,
});

export const zoneRecord = v.strictObject({
  id,
  group: v.optional(id),
  /** Place in the fixed order of the zones, or of those of its group. */
  order: v.pipe(v.number(), v.integer()),
  name: text,
  official: placed,
  place: placed,
  positioning: text,
  strengths: v.array(text),
  strengthKind: text,
  list: v.strictObject({ kind: v.picklist(["open", "closed"]), stated: words, text }),
  fields: v.pipe(v.array(v.strictObject({ ...origin, field: id, stated: words })), v.minLength(1)),
  /** Left out where none is published. */
  target: v.optional(
    v.strictObject({ ...measured.entries, date: when, measure: v.optional(measure) }),
  ),
  facts: v.optional(v.array(v.omit(loose, ["subject"])), []),
});

export const fieldsRecord = v.strictObject({
  count: computed,
  fields: v.pipe(
    v.array(v.strictObject({ id, name: text, related: v.optional(id), note: v.optional(text) })),
    v.minLength(1),
  ),
});

/** What is counted: by its full name, and one and many in few words. */
const kindWords = { name: text, one: text, many: text };

const oneOrMany = v.strictObject({ one: text, many: text });

export const centresRecord = v.strictObject({
  ...kindWords,
  /** In the menu of the page, in a word. */
  menu: text,
  /** One of them in few letters, where the rest is said. */
  item: v.optional(oneOrMany),
  tiers: v.array(
    v.strictObject({
      id,
      name: text,
      role: text,
      count: measured,
      earlier: v.optional(v.array(measured), []),
    }),
  ),
  facts: v.optional(v.array(loose), []),
});

export const honoursRecord = v.strictObject({
  /** What a list is of, and one and many of what it lists. */
  ...kindWords,
  total: computed,
  honours: v.array(
    v.strictObject({
      id,
      name: text,
      count: computed,
      companies: v.array(v.strictObject({ ...origin, name: text, officialName: text })),
    }),
  ),
  facts: v.optional(v.array(loose), []),
});

export const qualityRecord = v.strictObject({
  ...kindWords,
  /** Who wins them. */
  winner: v.optional(oneOrMany),
  benchmarks: v.array(
    v.strictObject({
      id,
      name: text,
      short: text,
      since: when,
      awards: measured,
      companies: measured,
    }),
  ),
  facts: v.optional(v.array(loose), []),
});

export const eventsRecord = v.strictObject({
  events: v.array(
    v.strictObject({
      id,
      kind: v.picklist(["since", "event", "target"]),
      date: when,
      title: text,
      short: text,
      /** In a title, where it is a noun among others. */
      called: v.optional(text),
      facts: v.optional(v.array(loose), []),
      /** Facts written elsewhere that tell of this event too. */
      also: v.optional(v.array(factId), []),
    }),
  ),
});

export const statementsRecord = v.strictObject({ facts: v.array(loose) });

export const unitsRecord = v.strictObject({
  units: v.array(
    v.strictObject({
      id,
      many: textOrNone,
      one: v.optional(textOrNone),
      label: v.optional(textOrNone),
      source: v.optional(textOrNone),
      decimals: v.optional(decimals, { zh: 0, en: 0 }),
      factor: v.optional(factor, { zh: 1, en: 1 }),
    }),
  ),
});

export const sourcesRecord = v.strictObject({
  sources: v.array(
    v.strictObject({
      id,
      kind: v.picklist(["article", "outside", "atlas"]),
      name: text,
      short: text,
      date: v.optional(when),
      address: v.optional(address),
      trust: v.optional(v.picklist(["A", "B", "C"])),
      readAt: v.optional(address),
    }),
  ),
});

/** Which shape each file has; every file but the zones' stands once. */
export const records = {
  site: siteRecord,
  zones: zoneRecord,
  fields: fieldsRecord,
  centres: centresRecord,
  honours: honoursRecord,
  quality: qualityRecord,
  events: eventsRecord,
  statements: statementsRecord,
  units: unitsRecord,
  sources: sourcesRecord,
} as const;

export type Kind = keyof typeof records;
export type RecordOf<K extends Kind> = v.InferOutput<(typeof records)[K]>;
export type LooseFact = v.InferOutput<typeof loose>;
