import type { Dataset, Source } from "../model/dataset";
import { license } from "../model/license";
import { pagePath } from "../model/locale";
import { languageTag, plain, type Locale } from "../model/text";
import { csvFiles } from "./csv";
import { ARCHIVE } from "./data-files";
import type { Site } from "./site-files";
import { variables } from "./variables";

const files = (root: string) =>
  [
    ...csvFiles.map(({ file }) => ({ path: `data/${file}`, type: "text/csv" })),
    { path: "data/dataset.json", type: "application/json" },
    { path: "data/datapackage.json", type: "application/json" },
    { path: `data/${ARCHIVE}`, type: "application/zip" },
  ].map(({ path, type }) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: `${root}/${path}`,
  }));

/** Years from the first to the last date of the facts. */
function years({ facts }: Dataset): string {
  const dates = facts.map(({ date }) => date.slice(0, 4)).toSorted();
  return `${dates.at(0)}/${dates.at(-1)}`;
}

const work =
  (locale: Locale) =>
  ({ name, date, address, readAt }: Source) => ({
    "@type": "CreativeWork",
    name: plain(name[locale]),
    ...(date && { datePublished: date }),
    ...((address ?? readAt) && { url: address ?? readAt }),
  });

/**
 * The dataset in the words of schema.org, for a page’s
 * `<script type="application/ld+json">`: safe to stand inside it as it is. Both languages
 * tell of one thing, by one `@id`.
 */
export function datasetLd(dataset: Dataset, locale: Locale, site: Site): string {
  const { released, sources, zones, fields } = dataset;
  const { name, description, city } = dataset.site;
  const root = site.url ?? site.base.replace(/\/$/, "");
  const id = `${root}/#dataset`;
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": id,
    identifier: id,
    name: plain(name[locale]),
    description: plain(description[locale]),
    ...(site.url && { url: `${site.url}/${pagePath(locale)}` }),
    inLanguage: Object.values(languageTag),
    keywords: [city, ...zones.map((zone) => zone.name), ...fields.map((field) => field.name)].map(
      (text) => plain(text[locale]),
    ),
    license: license.address,
    isAccessibleForFree: true,
    creator: {
      "@type": "Organization",
      "@id": `${root}/#creator`,
      name: plain(name[locale]),
      url: `${root}/`,
    },
    version: released,
    datePublished: released,
    dateModified: released,
    temporalCoverage: years(dataset),
    spatialCoverage: { "@type": "Place", name: plain(city[locale]) },
    variableMeasured: variables(dataset, locale).map(({ name, unit }) => ({
      "@type": "PropertyValue",
      name,
      unitText: unit,
    })),
    citation: sources.filter(({ kind }) => kind === "article").map(work(locale)),
    isBasedOn: sources.filter(({ kind }) => kind !== "atlas").map(work(locale)),
    distribution: files(root),
  };
  const code = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(described).replaceAll(/[<\u2028\u2029]/g, code);
}
