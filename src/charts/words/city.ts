import type { Dataset } from "../../model/dataset";
import { placeWide } from "../../model/terms";
import type { Text } from "../../model/text";

/** Said by every chart of figures that are the whole place’s. */
export function cityWide(dataset: Dataset): Text {
  const wide = placeWide(dataset);
  return {
    zh: `${wide.zh}数据。`,
    en: `${wide.en} figures.`,
  };
}
