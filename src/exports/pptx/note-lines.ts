import type { ChartId } from "../../charts";
import type { Chart, SourceRef } from "../../charts/chart";
import { filtered } from "../filtered";
import type { Dataset, FactId } from "../../model/dataset";
import {
  boundName,
  colon as between,
  dayBeside,
  labelled,
  place,
  sourceKind,
} from "../../model/format";
import { whereabouts } from "../../model/whereabouts";
import { license } from "../../model/license";
import { factOf, sourceOf } from "../../model/lookup";
import { list, plain, type Locale } from "../../model/text";
import { licenseText } from "../credit";
import type { Job } from "../format";
import { slideLink } from "./links";

const words = {
  figures: { zh: "数值与限定词：", en: "Figures and their bounds:" },
  bound: { zh: "限定词：", en: "bound: " },
  stated: { zh: "原文", en: "printed " },
  sources: { zh: "来源：", en: "Sources:" },
  readAt: { zh: "读自 ", en: "read at " },
  link: { zh: "链接：", en: "Link: " },
} as const;

/** A fact in one line: what it says, its amount, how firmly, as printed, and where. */
function figureLine(dataset: Dataset, id: FactId, locale: Locale): readonly string[] {
  const fact = factOf(dataset, id);
  if (!fact.amount) return [];
  const [colon, comma] = locale === "zh" ? ["：", "，"] : [": ", ", "];
  const quoted = fact.stated && `${words.stated[locale]}“${plain(fact.stated)}”`;
  const parts = [
    labelled(fact.amount, locale, dataset),
    words.bound[locale] + boundName[fact.amount.bound][locale],
    quoted,
    whereabouts(fact, sourceOf(dataset, fact.source), locale),
  ];
  return [`• ${plain(fact.text[locale])}${colon}${parts.filter(Boolean).join(comma)}`];
}

/** A line of notes; an address at its end is a link. */
export interface NoteLine {
  readonly text: string;
  readonly address?: string | undefined;
}

/** A line as it is read. */
export const noteText = ({ text, address = "" }: NoteLine): string => text + address;

function referenceLine(
  dataset: Dataset,
  { source: id, paragraphs }: SourceRef,
  locale: Locale,
): NoteLine {
  const source = sourceOf(dataset, id);
  const where = list(
    paragraphs.map((paragraph) => place(paragraph, locale)),
    locale,
  );
  const comma = locale === "zh" ? "，" : ", ";
  const said = [
    sourceKind[source.kind][locale] + between[locale] + plain(source.name[locale]),
    dayBeside(source.name, source.date, locale),
    where,
  ].filter(Boolean);
  const address = source.address ?? source.readAt;
  const before = source.address === undefined ? words.readAt[locale] : "";
  return {
    text: `• ${said.join(comma)}${address === undefined ? "" : comma + before}`,
    address,
  };
}

/** What stands below a slide: the figures with their bounds, the sources in full, the link. */
export function noteLines(
  job: Job,
  { section, summary, note = "", facts, refs, selectable = true }: NoteParts,
): readonly NoteLine[] {
  const { view, locale } = job;
  const { dataset } = view;
  const address = slideLink(job, section);
  const said = (text: string): NoteLine => ({ text });
  const figures = [...new Set(facts)].flatMap((id) => figureLine(dataset, id, locale));
  const filter = selectable ? filtered(view, locale) : undefined;
  return [
    ...summary.split("\n").map(said),
    ...(note ? [said(note)] : []),
    ...(filter ? [said(filter)] : []),
    ...(figures.length > 0 ? [words.figures[locale], ...figures].map(said) : []),
    said(words.sources[locale]),
    ...refs.map((ref) => referenceLine(dataset, ref, locale)),
    ...(address === undefined ? [] : [{ text: words.link[locale], address }]),
    { text: licenseText[locale].replace(license.address, ""), address: license.address },
    said(plain(dataset.site.reuse[locale])),
  ];
}

export interface NoteParts {
  /** What the link leads to in the atlas; without it to the top. */
  readonly section?: string;
  readonly summary: string;
  readonly note?: string;
  readonly facts: readonly FactId[];
  readonly refs: readonly SourceRef[];
  /** Whether the slide answers to the filter at all. */
  readonly selectable?: boolean;
}

/**
 * The notes of a chart’s slide.
 * @param told what the slide shows in words, where it is not the chart's own picture
 */
export function chartNotes(
  job: Job,
  [section, chart]: readonly [ChartId, Chart],
  note: string,
  told?: string,
): readonly NoteLine[] {
  const { view, locale } = job;
  const facts = chart
    .table(view)
    .rows.flatMap(({ cells, facts }) => [
      ...cells.flatMap((cell) => (cell.kind === "amount" ? [cell.fact] : [])),
      ...facts,
    ]);
  const summary = told ?? plain(chart.summary(view)[locale]);
  const { selectable } = chart;
  return noteLines(job, { section, summary, note, facts, refs: chart.sources(view), selectable });
}
