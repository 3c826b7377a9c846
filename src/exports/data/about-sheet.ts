import { leftOut } from "../../charts/words/left-out";
import { plain, type Text } from "../../model/text";
import { licenseText } from "../credit";
import type { Job } from "../format";
import { column, languagesOf, type Sheet, type Value } from "./sheet";

const terms: readonly (readonly [key: string, text: Text])[] = [
  ["exact", { zh: "原文未带限定词", en: "printed without a qualifier" }],
  ["about", { zh: "左右，显示为 ≈", en: "about, shown as ≈" }],
  ["atLeast", { zh: "余，显示为 +", en: "more than, shown as +" }],
  ["atMost", { zh: "以内，显示为 ≤", en: "at most, shown as ≤" }],
  [
    "yi",
    {
      zh: "亿元人民币，即原文单位",
      en: "100 million yuan: data keep the source’s unit; 2000 of them are 200 bn RMB",
    },
  ],
  [
    "award / company",
    {
      zh: "家（次）计获评次数，家计企业：单位不同，不能相加，也不能算占比",
      en: "awards and companies are different units: never added, never a share of one another",
    },
  ],
];

/** What a workbook is, what its words mean, and how it may be used. */
export function aboutSheet({ charts, view, locale, link }: Job): Sheet {
  const { site, date, released } = view.dataset;
  const { own, other } = languagesOf(locale);
  const row = (key: string, text: Text): readonly Value[] => [
    key,
    plain(text[own]),
    plain(text[other]),
  ];
  const same = (key: string, text: string) => row(key, { zh: text, en: text });
  const { fields, match, zones } = view.selection;
  const meaning = { zh: "说明", en: "Meaning" };
  return {
    id: "about",
    columns: [
      column("term", { zh: "项", en: "Term" }, locale),
      ...[own, other].map((language) => ({
        key: `text_${language}`,
        label: meaning[language],
      })),
    ],
    rows: [
      row("atlas", site.name),
      same("date", date),
      same("released", released),
      ...(view.dataset.excerpt ? [row("excerpt", leftOut(view.dataset))] : []),
      ...charts.flatMap(([id, chart]) => {
        const note = chart.note(view);
        return [
          row(id, chart.title(view.dataset)),
          row(id, chart.subtitle(view, "page")),
          ...(note ? [row(id, note)] : []),
        ];
      }),
      ...(view.active ? [same("selection", [...fields, match, ...zones].join(" "))] : []),
      ...terms.map(([key, text]) => row(key, text)),
      row("license", licenseText),
      row("reuse", site.reuse),
      ...(link ? [same("link", link)] : []),
    ],
  };
}
