import * as v from "valibot";
import { bounds, LARGEST } from "./amount";
import { ID } from "./id";

/**
 * The shape of dataset.json. The compile step writes it, the build checks it
 * before it names it, and `/data/dataset.schema.json` is generated from it.
 */

export const id = v.pipe(v.string(), v.regex(ID, "an id such as grand-neobay"));
export const factId = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, "a fact’s id such as E08 or X04-NATIONAL"),
);
export const words = v.pipe(v.string(), v.minLength(1));
export const text = v.strictObject({ zh: words, en: words });
/** A year, month or day as precise as the source: 2030, 2022-09, 2023-03-25. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date such as 2030, 2022-09 or 2023-03-25"),
);
/** A whole day. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2023-03-25"));
/** Body paragraphs 1 to 8; H headline, D date line, S source line. */
export const paragraph = v.picklist(["1", "2", "3", "4", "5", "6", "7", "8", "H", "D", "S"]);
/** A page's address; only what a link may safely lead to. */
export const address = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//, "an address that begins with https:// or http://"),
);

const amount = v.strictObject({
  value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LARGEST)),
  unit: id,
  bound: v.picklist(bounds),
});

/** One amount or statement with its subject, date and source. */
export const factShape = v.strictObject({
  id: factId,
  subject: id,
  measure: id,
  /** What the fact says, in our own words. */
  text,
  amount: v.optional(amount),
  date,
  /** The few characters as printed; amounts and names only. */
  stated: v.optional(words),
  /** `atlas` marks our own counts and sums. */
  source: id,
  paragraph: v.optional(paragraph),
  note: v.optional(text),
});

/** A picture's or a section's words: title, subtitle and note. */
export const heading = v.strictObject({
  title: text,
  subtitle: v.optional(text),
  note: v.optional(text),
});
/** Zones that belong together, such as a batch. */
export const group = v.strictObject({ id, name: text });

export const zoneShape = v.strictObject({
  id,
  /** The group that it belongs to. */
  group: v.optional(id),
  name: text,
  officialName: text,
  /** Where the zone lies; from outside the article. */
  place: v.strictObject({ text, source: id, fact: factId }),
  positioning: text,
  strengths: v.array(text),
  /** The kind of strength in a few words, for the comparison. */
  strengthKind: text,
  /** Whether the printed list of fields ends in 等 (open) or is complete (closed). */
  list: v.strictObject({ kind: v.picklist(["open", "closed"]), stated: words, text }),
  fields: v.array(v.strictObject({ field: id, fact: factId, stated: words })),
  /** Nothing where none is published. */
  target: v.optional(factId),
  /** What the target is measured in, and what is to be known of it. */
  measure: v.optional(v.strictObject({ name: text, note: v.optional(text) })),
  /** Facts that the positioning and the strengths rest on. */
  facts: v.array(factId),
});

const field = v.strictObject({
  id,
  name: text,
  /** Another field whose name is related and which is never merged with this one. */
  related: v.optional(id),
  note: v.optional(text),
});

const tier = v.strictObject({
  id,
  name: text,
  role: text,
  fact: factId,
  /** Earlier counts of the same tier from outside sources, oldest first. */
  earlier: v.array(factId),
});

const honours = v.strictObject({
  id,
  name: text,
  count: factId,
  companies: v.array(v.strictObject({ name: text, officialName: text, fact: factId })),
});

const benchmark = v.strictObject({
  id,
  name: text,
  short: text,
  /** Awards in total (家次). */
  awards: factId,
  /** Companies since a year (家): another unit. */
  companies: factId,
  since: date,
});

const event = v.strictObject({
  id,
  /** `since`: the source gives a start year only and dates no single edition. */
  kind: v.picklist(["since", "event", "target"]),
  date,
  title: text,
  short: text,
  /** In a title, where it is a noun among others. */
  called: v.optional(text),
  facts: v.array(factId),
});

const perLocale = <Schema extends v.GenericSchema>(each: Schema) =>
  v.strictObject({ zh: each, en: each });
/** Words that a language may do without. */
export const textOrNone = perLocale(v.string());
export const decimals = perLocale(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)));
export const factor = perLocale(v.pipe(v.number(), v.finite(), v.minValue(1e-9)));

/** What amounts count, in words. */
const unit = v.strictObject({
  id,
  /** After a figure in a label; empty where it needs none. */
  label: textOrNone,
  /** In running text, after 1 and after any other number. */
  one: textOrNone,
  many: textOrNone,
  /** The unit of the number as the data hold it, which a factor makes another in labels. */
  source: textOrNone,
  /** As many decimals as an approximate figure is rounded to. */
  decimals,
  /** What a language's figures are multiplied by. */
  factor,
});

const source = v.strictObject({
  id,
  /** `article` is the primary source, `outside` adds context, `atlas` is our own arithmetic. */
  kind: v.picklist(["article", "outside", "atlas"]),
  name: text,
  short: text,
  date: v.optional(date),
  address: v.optional(address),
  trust: v.optional(v.picklist(["A", "B", "C"])),
  /** Where it was read, when that is a mirror. */
  readAt: v.optional(address),
});

/** What the place calls a thing, one and many; `short` in few letters, after a number in words. */
const term = v.strictObject({ one: text, many: text, short: v.optional(text) });

/** What is said of the atlas itself; each part is there where it is authored. */
export const about = v.strictObject({
  text,
  /** Who makes it. */
  maker: v.optional(text),
  /** Where a fault is reported: a page or a mail address, and the words that lead there. */
  report: v.optional(
    v.strictObject({
      text,
      address: v.pipe(
        v.string(),
        v.url(),
        v.regex(/^(https?:\/\/|mailto:)/, "an address that begins with https:// or mailto:"),
      ),
    }),
  ),
});

const site = v.strictObject({
  name: text,
  tagline: text,
  city: text,
  terms: v.strictObject({ zone: term, place: term }),
  headline: text,
  standfirst: text,
  description: text,
  /** Our sum of all targets; nothing where they have none, or where it is not asked for. */
  sum: v.optional(v.strictObject({ fact: factId, label: text, note: text })),
  highlights: v.array(v.strictObject({ fact: factId, text })),
  headings: v.strictObject({
    zones: heading,
    compare: heading,
    honours: heading,
    sources: heading,
  }),
  method: v.array(v.strictObject({ term: text, text })),
  about: v.optional(about),
  reuse: text,
});

/** What is counted: by its full name, and one and many in few words. */
const kindWords = { name: text, one: text, many: text };
const oneOrMany = v.strictObject({ one: text, many: text });

export const datasetSchema = v.strictObject({
  version: v.literal(1),
  /** The date of the primary source; the data stand as of then. */
  date,
  /** The day on which this dataset was put out. */
  released: day,
  /** Address of the licence of these data. */
  license: address,
  /** Address of the atlas, in what is published, where the build knows it. */
  address: v.optional(address),
  site,
  /** In their order, which is the zones’ order first of all. */
  groups: v.array(group),
  zones: v.pipe(v.array(zoneShape), v.minLength(1)),
  fields: v.pipe(v.array(field), v.minLength(1)),
  /** What is counted by tier, and what is awarded; nothing where a place has none. */
  kinds: v.strictObject({
    tiers: v.optional(v.strictObject({ ...kindWords, menu: text, item: v.optional(oneOrMany) })),
    benchmarks: v.optional(v.strictObject({ ...kindWords, winner: v.optional(oneOrMany) })),
    honours: v.optional(v.strictObject(kindWords)),
  }),
  tiers: v.array(tier),
  honours: v.array(honours),
  benchmarks: v.array(benchmark),
  events: v.array(event),
  units: v.array(unit),
  facts: v.array(factShape),
  sources: v.array(source),
});

type ReadonlyDeep<T> = T extends (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

export interface Dataset extends ReadonlyDeep<v.InferOutput<typeof datasetSchema>> {
  /** All of it, where these are only some of its zones. */
  readonly whole?: Dataset;
}
export type Fact = Dataset["facts"][number];
export type Zone = Dataset["zones"][number];
export type Field = Dataset["fields"][number];
export type Tier = Dataset["tiers"][number];
export type Benchmark = Dataset["benchmarks"][number];
export type Event = Dataset["events"][number];
export type Source = Dataset["sources"][number];
export type Unit = Dataset["units"][number];
export type Site = Dataset["site"];
export type Paragraph = NonNullable<Fact["paragraph"]>;
export type ZoneId = Zone["id"];
export type FieldId = Field["id"];
export type FactId = Fact["id"];
export type SourceId = Source["id"];
