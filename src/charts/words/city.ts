import type { Text } from "../../model/text";

/** Said by every chart that does not answer to the selection. */
export const cityWide: Text = {
  zh: "全市数据，不随筛选变化。",
  en: "City-wide figures, which no filter changes.",
};
