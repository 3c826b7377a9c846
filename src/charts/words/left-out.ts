import type { Dataset } from "../../model/dataset";
import { zoneCount } from "../../model/lookup";
import { zoneWord } from "../../model/terms";
import type { Text } from "../../model/text";
import type { Frame } from "../chart";
import { fieldsIn } from "../frames/window";
import { capital } from "./count";

const nothing: Text = { zh: "", en: "" };

/** What a picture of some of the zones leaves out and where the rest is; empty where it shows all zones. */
export function leftOut(dataset: Dataset): Text {
  if (!dataset.whole) return nothing;
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
  if (!dataset.whole) return nothing;
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  return { zh: `（前 ${length} 个，共 ${all} 个）`, en: ` (the first ${length} of ${all})` };
}

/** Which zones and fields a picture shows of more that there are; empty where it shows all. */
export function windowSaid(
  whole: Dataset,
  { zones: shown }: Dataset,
  frame: Pick<Frame, "rows" | "locale">,
  matrix: boolean,
): string {
  const { zones, fields } = whole;
  const from = zones.findIndex(({ id }) => id === shown[0]?.id) + 1;
  const count = matrix ? Math.min(fields.length, fieldsIn(frame)) : fields.length;
  const zone = zoneWord(whole, zones.length);
  const zh = [
    ...(shown.length < zones.length
      ? [`${zone.zh}第 ${from}–${from + shown.length - 1} 个，共 ${zones.length} 个`]
      : []),
    ...(count < fields.length ? [`领域前 ${count} 个，共 ${fields.length} 个`] : []),
  ].join("；");
  const en = [
    ...(shown.length < zones.length
      ? [`${capital(zone.en)} ${from}–${from + shown.length - 1} of ${zones.length}`]
      : []),
    ...(count < fields.length ? [`the first ${count} of ${fields.length} fields`] : []),
  ].join("; ");
  return { zh, en: capital(en) }[frame.locale];
}
