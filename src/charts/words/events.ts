import type { Dataset, Event, FactId } from "../../model/dataset";
import { dated } from "../../model/format";
import { elsewhere } from "../../model/whereabouts";
import { factOf, sourceOf } from "../../model/lookup";
import { eachLocale, type Locale, type Text } from "../../model/text";
import { middle, period, type Period } from "../kit/calendar";
import { spans } from "./spans";

/** An event with its words, ready to be placed. */
export interface TimeEntry {
  readonly event: Event;
  readonly facts: readonly FactId[];
  readonly period: Period;
  readonly date: string;
  readonly title: string;
  readonly short: string;
}

/** What a timeline shows. */
export interface TimeStory {
  readonly entries: readonly TimeEntry[];
  /** Lengths of time to be named between two moments, in years with fractions. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** First and last year of the axis, whole. */
  readonly first: number;
  readonly last: number;
  /** The moment that the data stand at: the line is solid before it and dashed after. */
  readonly now: number;
}

/** The facts that an event rests on: the article's, or all where the article has none. */
export function factsOf(dataset: Dataset, { facts }: Event): readonly FactId[] {
  const stated = facts.filter(
    (id) => sourceOf(dataset, factOf(dataset, id).source).kind === "article",
  );
  return stated.length > 0 ? stated : facts;
}

/** The events by their dates. */
export const inOrder = ({ events }: Dataset): readonly Event[] =>
  events.toSorted((a, b) => middle(period(a.date)) - middle(period(b.date)));

/** An event's date as it is printed beside it: 2016 年起, since 2016. */
export const when = ({ kind, date }: Event): Text =>
  kind === "since"
    ? { zh: `${dated(date, "zh")}起`, en: `Since ${dated(date, "en")}` }
    : eachLocale((locale) => dated(date, locale));

/** Where an event comes from, when that is not the article. */
export function outside(dataset: Dataset, event: Event): Text | undefined {
  const [id] = factsOf(dataset, event);
  if (!id) return undefined;
  const source = sourceOf(dataset, factOf(dataset, id).source);
  if (source.kind !== "outside") return undefined;
  return {
    zh: `（${elsewhere(source.short.zh, "zh")}）`,
    en: ` (${elsewhere(source.short.en, "en")})`,
  };
}

/** What a timeline shows, in one language. */
export function story(dataset: Dataset, locale: Locale): TimeStory {
  const events = inOrder(dataset);
  const periods = events.map(({ date }) => period(date));
  return {
    entries: events.map((event) => ({
      event,
      facts: factsOf(dataset, event),
      period: period(event.date),
      date: when(event)[locale],
      title: event.title[locale] + (outside(dataset, event)?.[locale] ?? ""),
      short: event.short[locale],
    })),
    spans: spans(dataset).map(({ from, to, text }) => ({
      from: middle(period(from.date)),
      to: middle(period(to.date)),
      text: text[locale],
    })),
    first: Math.floor(Math.min(...periods.map(({ from }) => from))),
    last: Math.ceil(Math.max(...periods.map(({ to }) => to))),
    now: middle(period(dataset.date)),
  };
}
