import type { Dataset } from "../../model/dataset";
import { eachLocale, type Text } from "../../model/text";
import { nativeSigns } from "./bar-signs";
import { silentSaid, targetNotes } from "./target-captions";

/** What is said under targets that an office program draws as bars. */
export function targetBarsNote(dataset: Dataset): Text {
  const signs = nativeSigns(dataset);
  const notes = targetNotes(dataset);
  return eachLocale((locale) => {
    const silent = silentSaid(dataset, locale);
    return [
      signs[locale],
      notes[locale].trim(),
      silent && `${silent}${locale === "zh" ? "。" : "."}`,
    ]
      .filter(Boolean)
      .join(locale === "zh" ? "" : " ");
  });
}
