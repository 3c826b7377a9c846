import type { Dataset, Event, FactId } from "../../model/dataset";
import { dated } from "../../model/format";
import { factOf, sourceOf } from "../../model/lookup";
import { eachLocale, type Locale, type Text } from "../../model/text";
import { middle, period } from "../kit/calendar";
import { originOf } from "./facts";
import { bracketed, capital, countWord } from "./sentences";

/** The facts that an event rests on: the article's, or all where the article has none. */
export function factsOf(dataset: Dataset, { facts }: Event): readonly FactId[] {
  const stated = facts.filter(
    (id) => sourceOf(dataset, factOf(dataset, id).source).kind === "article",
  );
  return stated.length > 0 ? stated : facts;
}

const momentOf = ({ date }: Event) => middle(period(date));

/** The events by their dates. */
export const inOrder = ({ events }: Dataset): readonly Event[] =>
  events.toSorted((a, b) => momentOf(a) - momentOf(b));

/** An event's date as it is printed beside it: 2016 年起, since 2016. */
export const when = ({ kind, date }: Event): Text =>
  kind === "since"
    ? { zh: `${dated(date, "zh")}起`, en: `Since ${dated(date, "en")}` }
    : eachLocale((locale) => dated(date, locale));

/** What a timeline shows, in one language; moments are in years with fractions. */
export function story(dataset: Dataset, locale: Locale) {
  const entries = inOrder(dataset).map((event) => {
    const facts = factsOf(dataset, event);
    const origin = facts[0] && originOf(dataset, facts[0])?.[locale];
    return {
      ...{ event, facts, period: period(event.date), date: when(event)[locale] },
      // With its source where that is not the article.
      title: event.title[locale] + (origin ? bracketed(origin, locale) : ""),
      short: event.short[locale],
    };
  });
  return {
    entries,
    // Lengths of time to be named.
    spans: spans(dataset).map(({ from, to, text }) => ({
      ...{ from: momentOf(from), to: momentOf(to), text: text[locale] },
    })),
    // First and last year of the axis, whole.
    first: Math.floor(Math.min(...entries.map(({ period: { from } }) => from))),
    last: Math.ceil(Math.max(...entries.map(({ period: { to } }) => to))),
    // The line is solid before the moment that the data stand at and dashed after.
    now: middle(period(dataset.date)),
  };
}

export type TimeStory = ReturnType<typeof story>;
export type TimeEntry = TimeStory["entries"][number];

/** A length of time in round words, half a year, or whole years, months where it is shorter: 约半年, about seven years. */
export function lengthOfTime(years: number): Text {
  if (years >= 0.4 && years < 0.6) return { zh: "约半年", en: "about half a year" };
  const months = Math.max(1, Math.round(years * 12));
  const [count, zh, en] =
    months < 11 ? [months, "个月", "month"] : [Math.round(years), "年", "year"];
  const number = countWord(count, "zh");
  return {
    zh: `约${/\d/.test(number) ? ` ${number} ` : number}${zh}`,
    en: `about ${countWord(count, "en")} ${en}${count > 1 ? "s" : ""}`,
  };
}

/** The time from the last event but one to the last, and from there to the first target: our calculation. */
function spans(dataset: Dataset) {
  const all = inOrder(dataset);
  const past = all.filter(({ kind }) => kind === "event").slice(-2);
  const target = all.find(({ kind }) => kind === "target");
  const stops = target ? [...past, target] : past;
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    if (!from) return [];
    const years = momentOf(to) - momentOf(from);
    return years > 0 ? [{ from, to, text: lengthOfTime(years) }] : [];
  });
}

/** How long it took and how long there is to the target, where the data call all three something. */
export function timeFinding(dataset: Dataset): Text | undefined {
  const [past, ahead] = spans(dataset);
  const [from, to, target] = [past?.from.called, past?.to.called, ahead?.to.called];
  if (!past || ahead?.to.kind !== "target" || !from || !to || !target) return undefined;
  // Half a year is round by itself.
  const first = capital(past.text.en.replace(/^about (?=half)/, ""));
  return {
    zh: `从${from.zh}到${to.zh}|${past.text.zh}，|距${target.zh}|${ahead.text.zh}`,
    en: `${first} from ${from.en} to ${to.en}, ${ahead.text.en} to ${target.en}`,
  };
}
