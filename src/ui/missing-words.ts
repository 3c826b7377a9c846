import type { Text } from "../model/text";
import { retry } from "./reload";
import { hideToast, showToast } from "./toast";

const text: Text = {
  zh: "与筛选有关的文字没有载入；图形已按筛选显示。",
  en: "Words that depend on the filter did not load; the marks already show it.",
};

/**
 * Says in the controls, not on the slide, that the words for what is chosen did not come.
 * @returns takes it back
 */
export function tellMissingWords(detail: string, again: () => void): () => void {
  showToast({ name: "words", text, detail, action: { label: retry, run: again } });
  return () => hideToast("words");
}
