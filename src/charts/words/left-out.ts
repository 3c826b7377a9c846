import type { Dataset } from "../../model/dataset";
import { zoneCount } from "../../model/lookup";
import { zoneWord } from "../../model/terms";
import type { Text } from "../../model/text";

const nothing: Text = { zh: "", en: "" };

/** What a picture of an excerpt leaves out and where the rest is; empty where it shows all zones. */
export function leftOut(dataset: Dataset): Text {
  if (!dataset.excerpt) return nothing;
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  const word = zoneWord(dataset, all);
  return {
    zh: `图中是按顺序的前 ${length} 个${word.zh}，共 ${all} 个；其余见图谱的卡片与数据文件。`,
    en: `Shows the first ${length} of ${all} ${word.en} in their order; the rest are in the atlas’s cards and data files. `,
  };
}

/** The same in a few words, for the caption of a table. */
export function leftOutInShort(dataset: Dataset): Text {
  if (!dataset.excerpt) return nothing;
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  return { zh: `（前 ${length} 个，共 ${all} 个）`, en: ` (the first ${length} of ${all})` };
}

/** A matrix shows as many fields as can be read. */
export const FIELDS = 20;

/** Which fields a matrix leaves out; empty where it shows all. */
export function fieldsLeftOut(dataset: Dataset): Text {
  const { fields } = dataset;
  if (fields.length <= FIELDS) return nothing;
  const word = zoneWord(dataset, 2);
  return {
    zh: `矩阵列出被最多${word.zh}列入的 ${FIELDS} 个领域，共 ${fields.length} 个；其余见数据表。`,
    en: `The matrix has the ${FIELDS} of ${fields.length} fields that most ${word.en} name; the rest are in the data table. `,
  };
}
