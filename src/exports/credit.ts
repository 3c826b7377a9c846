import type { Chart, SourceRef } from "../charts/chart";
import { sourceLine } from "./source-line";
import { license } from "../model/license";
import type { View } from "../model/selection";
import { languageTag, plain, type Locale, type Text } from "../model/text";
import type { Job } from "./format";
import { el, escape } from "./office/xml";

/** What every file says of itself: whose it is, of which day, from what, and where it is from. */
export interface Credit {
  readonly title: string;
  readonly author: string;
  /** The day on which the data were put out: a file says nothing of when it was made. */
  readonly released: string;
  /** After BCP 47. */
  readonly language: string;
  /** The sources in one line. */
  readonly source: string;
  /** Absolute address of what is shown, where it is known. */
  readonly link?: string | undefined;
}

/** What a file is about: one chart, or all of the atlas. */
export interface Credited {
  readonly chart?: Chart | undefined;
  /** What it rests on, where that is less than all sources. */
  readonly refs?: readonly SourceRef[];
  readonly view: View;
  readonly locale: Locale;
  readonly link?: string | undefined;
}

const words = {
  source: { zh: /^来源：/, en: /^Source: / },
  license: { zh: "许可：", en: "Licence: " },
} as const;

export function creditOf({ chart, refs, view, locale, link }: Credited): Credit {
  const { dataset } = view;
  const { site, released, sources } = dataset;
  const all = () => sources.map(({ id }) => ({ source: id, paragraphs: [] }));
  const rests = refs ?? chart?.sources(view) ?? all();
  return {
    title: plain((chart ? chart.title(dataset) : site.name)[locale]),
    author: plain(site.name[locale]),
    released,
    language: languageTag[locale],
    source: plain(sourceLine(dataset, rests, locale) ?? "").replace(words.source[locale], ""),
    link,
  };
}

/** The credit of what a reader takes along. */
export function creditOfJob({ charts, ...job }: Job): Credit {
  const [only, ...others] = charts;
  return creditOf({ ...job, chart: others.length === 0 ? only?.[1] : undefined });
}

/** The licence in words, with its address. */
export const licenseText: Text = {
  zh: `${words.license.zh}${license.short}，${license.address}`,
  en: `${words.license.en}${license.short}, ${license.address}`,
};

/** The licence in the words of a credit's language. */
export const licenseOf = ({ language }: Credit): string =>
  licenseText[language.startsWith("zh") ? "zh" : "en"];

/** The same for programs, as RDF in the words of Dublin Core, Creative Commons and XMP. */
export function rdf(credit: Credit): string {
  const { title, author, released, language, source, link } = credit;
  const said = [
    el("dc:title>rdf:Alt>rdf:li", { "xml:lang": "x-default" }, escape(title)),
    el("dc:creator>rdf:Seq>rdf:li", escape(author)),
    el("dc:date>rdf:Seq>rdf:li", escape(released)),
    el("dc:language>rdf:Bag>rdf:li", language),
    source && el("dc:source", escape(source)),
    link && el("dc:identifier", escape(link)),
    el("dc:rights>rdf:Alt>rdf:li", { "xml:lang": "x-default" }, escape(licenseOf(credit))),
    el("cc:license", { "rdf:resource": license.address }),
    el("xmpRights:WebStatement", license.address),
  ];
  const spaces = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:cc": "http://creativecommons.org/ns#",
    "xmlns:xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
  };
  return el("rdf:RDF", spaces, el("rdf:Description", { "rdf:about": "" }, said));
}

/** The same as the packet that photo programs and search engines look for. */
const xmp = (credit: Credit) =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf(credit)}</x:xmpmeta><?xpacket end="r"?>`;

/** What a PNG says of itself: in the keywords of its standard, and as XMP. */
export const pngTexts = (credit: Credit): readonly (readonly [string, string])[] => [
  ["Title", credit.title],
  ["Author", credit.author],
  ["Copyright", licenseOf(credit)],
  ["Comment", [credit.source, credit.link].filter(Boolean).join("\n")],
  ["Creation Time", credit.released],
  ["XML:com.adobe.xmp", xmp(credit)],
];
