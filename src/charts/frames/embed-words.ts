import type { View } from "../../model/selection";
import type { Locale } from "../../model/text";
import type { Chart } from "../chart";
import { filtered } from "../words/filtered";
import { briefSource, sourceLine } from "../words/source-line";

/** The words around an embedded chart, as a small frame and as a full one says them. */
export interface EmbedWords {
  readonly title: string;
  readonly subtitle: { readonly small: string; readonly page: string };
  /** What is chosen; empty where nothing is. */
  readonly filter: string;
  readonly note: { readonly small: string; readonly page: string };
  readonly source: { readonly tiny: string; readonly small: string; readonly page: string };
  readonly brand: string;
}

/** The first sentence of a text: in a note it is the one that explains the marks. */
export const firstSentence = (text: string): string =>
  /^.*?(?:[。！？]|[.!?](?=\s|$))/u.exec(text)?.[0] ?? text;

/** All words of a chart's frame in one language. */
export function embedWords(chart: Chart, view: View, locale: Locale): EmbedWords {
  const { dataset } = view;
  const note = chart.note(view)?.[locale] ?? "";
  const refs = chart.sources(view);
  return {
    title: chart.title(dataset)[locale],
    subtitle: {
      small: chart.subtitle(view, "small")[locale],
      page: chart.subtitle(view, "page")[locale],
    },
    filter: (chart.selectable && filtered(view, locale)) || "",
    note: { small: firstSentence(note), page: note },
    source: {
      tiny: briefSource(dataset, refs, locale, "alone"),
      small: briefSource(dataset, refs, locale),
      page: sourceLine(dataset, refs, locale) ?? "",
    },
    brand: dataset.site.name[locale],
  };
}
