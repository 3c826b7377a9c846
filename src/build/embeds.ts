import { chartsOf, type ChartId } from "../charts";
import type { Chart } from "../charts/chart";
import type { Dataset, FieldId } from "../model/dataset";
import { locales, type Locale } from "../model/text";

/** One embed: a chart in a language, with a field already chosen or without. */
export interface EmbedPage {
  readonly locale: Locale;
  readonly id: ChartId;
  readonly chart: Chart;
  readonly field?: FieldId;
}

/** Every embed that has an address. */
export function embeds(dataset: Dataset): readonly EmbedPage[] {
  const { fields } = dataset;
  return locales.flatMap((locale) =>
    chartsOf(dataset).flatMap(([id, chart]) => [
      { locale, id, chart },
      ...(chart.selectable ? fields.map((field) => ({ locale, id, chart, field: field.id })) : []),
    ]),
  );
}
