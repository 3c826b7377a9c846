import type { Dataset } from "../../model/dataset";
import { zoneCount } from "../../model/lookup";
import { zoneWord } from "../../model/terms";
import type { Text } from "../../model/text";
import type { Frame } from "../chart";
import { fieldsIn } from "../frames/window";
import { capital } from "./sentences";

const nothing: Text = { zh: "", en: "" };

/** The place of the first zone shown among all, from 1; nothing where they do not follow one another. */
function placeIn(whole: Dataset, { zones }: Dataset): number | undefined {
  const from = whole.zones.findIndex(({ id }) => id === zones[0]?.id);
  const inOrder = zones.every(({ id }, at) => id === whole.zones[from + at]?.id);
  return inOrder ? from + 1 : undefined;
}

/** What a picture of some of the zones leaves out and where the rest is; empty where it shows all zones. */
export function leftOut(dataset: Dataset): Text {
  if (!dataset.whole) return nothing;
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  const word = zoneWord(dataset, all);
  const from = placeIn(dataset.whole, dataset);
  const rest = {
    zh: `，共 ${all} 个；其余见图谱的卡片与数据文件。`,
    en: "the rest are in the atlas’s cards and data files. ",
  };
  if (from === undefined)
    return {
      zh: `图中有 ${length} 个${word.zh}${rest.zh}`,
      en: `Shows ${length} of ${all} ${word.en}; ${rest.en}`,
    };
  if (from > 1)
    return {
      zh: `图中是按顺序的第 ${from}–${from + length - 1} 个${word.zh}${rest.zh}`,
      en: `Shows ${word.en} ${from}–${from + length - 1} of ${all} in their order; ${rest.en}`,
    };
  return {
    zh: `图中是按顺序的前 ${length} 个${word.zh}${rest.zh}`,
    en: `Shows the first ${length} of ${all} ${word.en} in their order; ${rest.en}`,
  };
}

/** The same in a few words, for the caption of a table. */
export function leftOutInShort(dataset: Dataset): Text {
  if (!dataset.whole) return nothing;
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  const from = placeIn(dataset.whole, dataset);
  if (from === undefined)
    return { zh: `（${length} 个，共 ${all} 个）`, en: ` (${length} of ${all})` };
  if (from > 1) {
    const places = `${from}–${from + length - 1}`;
    return { zh: `（第 ${places} 个，共 ${all} 个）`, en: ` (${places} of ${all})` };
  }
  return { zh: `（前 ${length} 个，共 ${all} 个）`, en: ` (the first ${length} of ${all})` };
}

/** Which zones and fields a picture shows of more that there are; empty where it shows all. */
export function windowSaid(
  whole: Dataset,
  { zones: shown }: Dataset,
  frame: Pick<Frame, "rows" | "fields" | "locale">,
  matrix: boolean,
): string {
  const { zones, fields } = whole;
  const from = zones.findIndex(({ id }) => id === shown[0]?.id) + 1;
  const { from: before, to } = fieldsIn(frame);
  const places = `${before + 1}–${Math.min(to, fields.length)}`;
  const cut = matrix && to - before < fields.length;
  const zone = zoneWord(whole, zones.length);
  const zh = [
    ...(shown.length < zones.length
      ? [`${zone.zh}第 ${from}–${from + shown.length - 1} 个，共 ${zones.length} 个`]
      : []),
    ...(cut
      ? [
          before > 0
            ? `领域第 ${places} 个，共 ${fields.length} 个`
            : `领域前 ${to} 个，共 ${fields.length} 个`,
        ]
      : []),
  ].join("；");
  const en = [
    ...(shown.length < zones.length
      ? [`${capital(zone.en)} ${from}–${from + shown.length - 1} of ${zones.length}`]
      : []),
    ...(cut
      ? [
          before > 0
            ? `fields ${places} of ${fields.length}`
            : `the first ${to} of ${fields.length} fields`,
        ]
      : []),
  ].join("; ");
  return { zh, en: capital(en) }[frame.locale];
}
