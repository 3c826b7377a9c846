import type { Dataset } from "../model/dataset";
import { languageTag, plain, type Locale } from "../model/text";
import { csvFiles } from "./csv-files";
import { pagePath, type Site } from "./site-files";

const files = (site: Site) =>
  [
    ...csvFiles.map(({ file }) => ({ path: `data/${file}`, type: "text/csv" })),
    { path: "data/dataset.json", type: "application/json" },
    { path: "data/datapackage.json", type: "application/json" },
  ].map(({ path, type }) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: `${site.url ?? site.base.replace(/\/$/, "")}/${path}`,
  }));

/** Years from the first to the last date of the facts. */
function years({ facts }: Dataset): string {
  const dates = facts.map(({ date }) => date.slice(0, 4)).toSorted();
  return `${dates.at(0)}/${dates.at(-1)}`;
}

/**
 * The dataset in the words of schema.org, for a page’s
 * `<script type="application/ld+json">`: safe to stand inside it as it is.
 */
export function datasetLd(dataset: Dataset, locale: Locale, site: Site): string {
  const { name, description, city } = dataset.site;
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: plain(name[locale]),
    description: plain(description[locale]),
    ...(site.url && { url: `${site.url}/${pagePath(locale)}` }),
    inLanguage: Object.values(languageTag),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: plain(name[locale]) },
    datePublished: dataset.released,
    temporalCoverage: years(dataset),
    spatialCoverage: { "@type": "Place", name: plain(city[locale]) },
    variableMeasured: ["value", "bound", "unit"],
    isBasedOn: dataset.sources
      .filter(({ kind }) => kind !== "atlas")
      .map((source) => ({
        "@type": "CreativeWork",
        name: plain(source.name[locale]),
        ...(source.date && { datePublished: source.date }),
        ...(source.address && { url: source.address }),
      })),
    distribution: files(site),
  };
  return JSON.stringify(described).replaceAll("<", String.raw`\u003c`);
}
