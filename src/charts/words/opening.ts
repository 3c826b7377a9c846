import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import type { Locale } from "../../model/text";
import type { SourceRef } from "../chart";

/** The day of the data, for the slide that opens a deck. */
export const dataOf = ({ date }: Dataset, locale: Locale): string =>
  locale === "zh" ? `数据截至 ${dated(date, "zh")}` : `Data as of ${dated(date, "en")}`;

/** The source that the data rest on in the main. */
export const mainSource = ({ sources }: Dataset): readonly SourceRef[] =>
  sources
    .filter(({ kind }) => kind === "article")
    .map(({ id }) => ({ source: id, paragraphs: [] }));
