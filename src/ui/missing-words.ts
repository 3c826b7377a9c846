import type { Text } from "../model/text";
import { retry } from "./reload";
import { hideToast, showToast } from "./toast";

const text: Text = {
  zh: "图的部分文字没有载入；图形照常显示。",
  en: "Some words of the charts did not load; what is drawn shows all the same.",
};

/**
 * Says in the controls, not on the slide, that words for what is chosen or pointed at did not come.
 * @returns takes it back
 */
export function tellMissingWords(detail: string, again: () => void): () => void {
  showToast({ name: "words", text, detail, action: { label: retry, run: again } });
  return () => hideToast("words");
}
