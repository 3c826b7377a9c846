import { benchmarkWords } from "../../charts/words/kinds";
import { bounds, type Bound } from "../../model/amount";
import type { Dataset, Unit } from "../../model/dataset";
import { labelled } from "../../model/format";
import { amountOf } from "../../model/lookup";
import { eachLocale, plain, type Text } from "../../model/text";
import { licenseText } from "../credit";
import type { Job } from "../format";
import { column, languagesOf, type Sheet, type Value } from "./sheet";

const boundWords: Readonly<Record<Bound, Text>> = {
  exact: { zh: "来源未带限定词", en: "printed without a qualifier" },
  about: { zh: "约数，显示为 ≈", en: "about, shown as ≈" },
  atLeast: { zh: "下限，显示为 +", en: "more than, shown as +" },
  atMost: { zh: "上限，显示为 ≤", en: "at most, shown as ≤" },
};

/** A unit by its name in the data, and where labels have another, what that makes of a figure. */
function unitTold({ id, source, factor }: Unit, dataset: Dataset): Text {
  const amount = dataset.facts.find((fact) => fact.amount?.unit === id)?.amount;
  return eachLocale((locale) => {
    if (factor[locale] === 1 || !amount) return source[locale];
    const shown = labelled({ ...amount, bound: "exact" }, locale, dataset);
    return locale === "zh"
      ? `${source.zh}，数据沿用来源的单位：${amount.value} 即 ${shown}`
      : `${source.en}: data keep the source’s unit; ${amount.value} of them are ${shown}`;
  });
}

/** What awards and winners are, for who reads the data alone. */
function unitsTold(dataset: Dataset): Text {
  const { award, company, winner } = benchmarkWords(dataset);
  return {
    zh: `${award.many.zh}计获评次数，${company.many.zh}计${winner.many.zh}：单位不同，不能相加，也不能算占比`,
    en: `${award.many.en} and ${winner.many.en} are different units: never added, never a share of one another`,
  };
}

/** What bounds and units in these data mean: of those that occur. */
function terms(dataset: Dataset): readonly (readonly [key: string, text: Text])[] {
  const amounts = dataset.facts.flatMap(({ amount }) => amount ?? []);
  const [benchmark] = dataset.benchmarks;
  return [
    ...bounds
      .filter((bound) => amounts.some((amount) => amount.bound === bound))
      .map((bound) => [bound, boundWords[bound]] as const),
    ...dataset.units
      .filter(({ source }) => source.zh || source.en)
      .map((unit) => [unit.id, unitTold(unit, dataset)] as const),
    ...(benchmark
      ? [
          [
            [benchmark.awards, benchmark.companies]
              .map((fact) => amountOf(dataset, fact).unit)
              .join(" / "),
            unitsTold(dataset),
          ] as const,
        ]
      : []),
  ];
}

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
      ...charts.flatMap(([id, chart]) => {
        const note = chart.note(view);
        return [
          row(id, chart.title(view.dataset)),
          row(id, chart.subtitle(view, "page")),
          ...(note ? [row(id, note)] : []),
        ];
      }),
      ...(view.active ? [same("selection", [...fields, match, ...zones].join(" "))] : []),
      ...terms(view.dataset).map(([key, text]) => row(key, text)),
      row("license", licenseText),
      row("reuse", site.reuse),
      ...(link ? [same("link", link)] : []),
    ],
  };
}
