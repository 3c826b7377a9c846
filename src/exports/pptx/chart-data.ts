import type { Paint } from "../../charts/kit/shapes";
import type { NativePanel } from "./native-chart";
import type { Amount } from "../../model/amount";
import type { Dataset, Fact } from "../../model/dataset";
import { label, labelled, shownValue, unitName } from "../../model/format";
import { amountOf, factOf } from "../../model/lookup";
import { plain, type Locale } from "../../model/text";
import { unitWords } from "../data/units";
import type { Sheet } from "../data/sheet";
import type { Box } from "./measure";
import { numberFormat } from "../xlsx/styles";

/** One bar with what its label and its data sheet need. */
export interface Bar {
  readonly category: string;
  readonly fact: Fact;
  readonly amount: Amount;
  readonly paint: Paint;
  /** The amount as it is written beside the bar, and with its unit. */
  readonly label: string;
  readonly labelled: string;
  /** What `value` counts. */
  readonly unit: string;
  /** What the source’s number counts. */
  readonly sourceUnit: string;
  /** In the unit that the locale's labels show. */
  readonly value: number;
  /** ≈ and + are part of the number's format: a label keeps them when the number is edited. */
  readonly format: string;
}

/** A value axis from zero. */
export interface Scale {
  readonly max: number;
  readonly step: number;
}

/** A panel with its bars, its scale and its box on the slide. */
export interface PlacedPanel {
  readonly panel: NativePanel;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly frame: Box;
}

/** A panel's bars in the unit and the words of a locale. */
export const barsOf = (panel: NativePanel, dataset: Dataset, locale: Locale): readonly Bar[] =>
  panel.points.map(({ category, fact, paint }) => {
    const amount = amountOf(dataset, fact);
    const value = shownValue(amount, locale, dataset);
    const grouped = numberFormat({ ...amount, value });
    return {
      category: plain(category),
      fact: factOf(dataset, fact),
      amount,
      paint,
      label: label(amount, locale, dataset),
      labelled: labelled(amount, locale, dataset),
      unit: unitName(amount.unit, dataset)[locale],
      sourceUnit: unitWords(amount.unit, dataset),
      value,
      // Chinese labels have no thousands separator.
      format: locale === "zh" ? grouped.replace("#,##0", "0") : grouped,
    };
  });

const heads = {
  zh: ["原文数值", "原文单位", "限定词", "原文", "来源", "段落", "事实"],
  en: ["Source value", "Source unit", "Bound", "As printed", "Source", "Paragraph", "Fact"],
} as const;

/**
 * The workbook behind a chart: its first two columns are what the chart draws, the rest
 * is each number as the source has it, so that it keeps its bound on the way.
 */
export function dataSheet(panel: NativePanel, bars: readonly Bar[], locale: Locale): Sheet {
  const [first] = bars;
  const unit = first?.unit ?? "";
  const name = plain(panel.name);
  return {
    id: "Sheet1",
    columns: [
      { key: "category", label: unit },
      { key: "value", label: name },
      ...heads[locale].map((label) => ({ key: label, label })),
    ],
    rows: bars.map(({ category, fact, amount, value, sourceUnit }) => [
      category,
      { ...amount, value },
      amount,
      sourceUnit,
      amount.bound,
      fact.stated && plain(fact.stated),
      fact.source,
      fact.paragraph,
      fact.id,
    ]),
  };
}
