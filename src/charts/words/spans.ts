import type { Dataset, Event } from "../../model/dataset";
import { eachLocale, type Locale, type Text } from "../../model/text";
import { middle, period } from "../kit/calendar";
import { capital, countWord } from "./count";

/** The time between two events, as our calculation. */
export interface Span {
  readonly from: Event;
  readonly to: Event;
  /** Half a year, or whole years; months where it is shorter. */
  readonly text: Text;
}

/** A length of time in round words: 约半年, about seven years. */
export function lengthOfTime(years: number): Text {
  const about = (number: string, zh: string, one: string, plural: boolean, locale: Locale) =>
    locale === "zh"
      ? `约${/\d/.test(number) ? ` ${number} ` : number}${zh}`
      : `about ${number} ${one}${plural ? "s" : ""}`;
  if (years >= 0.4 && years < 0.6) return { zh: "约半年", en: "about half a year" };
  const months = Math.max(1, Math.round(years * 12));
  if (months < 11)
    return eachLocale((locale) =>
      about(countWord(months, locale), "个月", "month", months > 1, locale),
    );
  const whole = Math.round(years);
  return eachLocale((locale) => about(countWord(whole, locale), "年", "year", whole > 1, locale));
}

/** From the last event but one to the last, and from there to the first target. */
export function spans({ events }: Dataset): readonly Span[] {
  const inOrder = events.toSorted((a, b) => middle(period(a.date)) - middle(period(b.date)));
  const past = inOrder.filter(({ kind }) => kind === "event").slice(-2);
  const target = inOrder.find(({ kind }) => kind === "target");
  const stops = target ? [...past, target] : past;
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    if (!from) return [];
    const years = middle(period(to.date)) - middle(period(from.date));
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
