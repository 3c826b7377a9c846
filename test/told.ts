import { renderAtlas, renderSlides } from "../src/entry/prerender";
import { sheets } from "../src/exports/data/sheets";
import type { Dataset } from "../src/model/dataset";
import { locales, plain } from "../src/model/text";
import { jobOf } from "./exports/job";

/** All that the pages, the slides and the tables of a dataset say, by where they say it. */
export const told: readonly (readonly [where: string, say: (data: Dataset) => string])[] = [
  ...locales.map(
    (locale) => [`page ${locale}`, (data: Dataset) => bare(renderAtlas(data, locale))] as const,
  ),
  ["slides", (data) => bare(renderSlides(data, "zh"))],
  ...locales.map(
    (locale) =>
      [
        `sheets ${locale}`,
        (data: Dataset) => JSON.stringify(sheets(jobOf([], { data, locale }))),
      ] as const,
  ),
];

/** The words of markup: its texts, and what its attributes say to assistive technology. */
const bare = (markup: string): string =>
  plain(markup.replaceAll(/<!-- -->|<[^>]*?(?:aria-label="([^"]*)")?[^>]*>/g, " $1 "));

/** Where a pattern occurs in a text, with what stands before it. */
export const found = (said: string, what: RegExp): readonly string[] =>
  [...said.matchAll(what)].map(({ index, 0: match }) => said.slice(index - 20, index) + match);
