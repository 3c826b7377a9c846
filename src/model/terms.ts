import type { Dataset } from "./dataset";
import { eachLocale, type Locale, type Text } from "./text";

interface Site {
  readonly site: Pick<Dataset["site"], "terms">;
}

/** Whether a place has one zone alone. */
const alone = ({ whole, zones }: Partial<Pick<Dataset, "zones" | "whole">>) =>
  !whole && zones?.length === 1;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What the place calls one or so many of its zones: 先导区; zone, zones. */
export const zoneWord = ({ site }: Site, count: number): Text =>
  site.terms.zone[count === 1 ? "one" : "many"];

/** Each of the zones, or the only one: 各先导区, each zone; the zone. */
export const eachZone = (dataset: Site & Pick<Dataset, "zones" | "whole">): Text => {
  const { zh, en } = zoneWord(dataset, 1);
  return alone(dataset) ? { zh, en: `the ${en}` } : { zh: `各${zh}`, en: `each ${en}` };
};

/** The same in few letters, for Chinese after a number in words: 三区. */
export const zoneShort = ({ site }: Site): string =>
  (site.terms.zone.short ?? site.terms.zone.one).zh;

/** The same as the head of a column. */
export const zoneHead = (dataset: Site): Text =>
  eachLocale((locale) => capital(zoneWord(dataset, 1)[locale]));

/** So many zones: 3 个先导区, 3 zones, 1 zone. */
export const zonesCounted = (dataset: Site, count: number, locale: Locale): string =>
  `${count} ${locale === "zh" ? "个" : ""}${zoneWord(dataset, count)[locale]}`;

/** Of the whole place: 全市, City-wide. */
export const placeWide = ({ site: { terms } }: Site): Text => ({
  zh: `全${terms.place.one.zh}`,
  en: `${capital(terms.place.one.en)}-wide`,
});

/** A noun with its article: a zone, an area. */
export const aNoun = (word: string): string => `${/^[aeiou]/i.test(word) ? "an" : "a"} ${word}`;

/** One of the zones, likewise. */
export const aZone = ({ site }: Site): string => aNoun(site.terms.zone.one.en);

/** A text in which {zone} and {zones} stand for the place's words, {Zone} and
 * {Zones} at a beginning, {short} for the short form; of a single zone, {zones} is one. */
export const inTerms = (
  dataset: Site & Partial<Pick<Dataset, "zones" | "whole">>,
  text: Text,
): Text =>
  eachLocale((locale) => {
    const { one, many, short = one } = dataset.site.terms.zone;
    const words = new Map([
      ["zone", one],
      ["zones", alone(dataset) ? one : many],
      ["short", short],
    ]);
    return text[locale].replaceAll(/\{(zones?|short)\}/gi, (written, key: string) => {
      const word = words.get(key.toLowerCase())?.[locale] ?? written;
      return key.startsWith("Z") ? capital(word) : word;
    });
  });
