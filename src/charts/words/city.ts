import type { Dataset } from "../../model/dataset";
import { placeWide } from "../../model/terms";
import type { Text } from "../../model/text";

/** Said by every chart that does not answer to the selection. */
export function cityWide(dataset: Dataset): Text {
  const wide = placeWide(dataset);
  return {
    zh: `${wide.zh}数据，不随筛选变化。`,
    en: `${wide.en} figures, which no filter changes.`,
  };
}
