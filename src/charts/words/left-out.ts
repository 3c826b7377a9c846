import type { Dataset } from "../../model/dataset";
import { zoneCount } from "../../model/lookup";
import { zoneWord } from "../../model/terms";
import type { Text } from "../../model/text";
import type { Frame } from "../chart";
import { fieldsIn } from "../frames/window";
import { capital, semicolon } from "./sentences";

/** Which zones a picture shows of more: the first, those between two places among all, or just so many. */
function part({ whole, zones }: Dataset): "first" | "places" | "some" {
  const from = whole?.zones.findIndex(({ id }) => id === zones[0]?.id) ?? 0;
  const inOrder = zones.every(({ id }, at) => id === whole?.zones[from + at]?.id);
  return !inOrder ? "some" : from > 0 ? "places" : "first";
}

/** The places of zones among all, from 1: 13–24. */
function placesIn({ zones: all }: Dataset, { zones }: Dataset): string {
  const from = all.findIndex(({ id }) => id === zones[0]?.id) + 1;
  return `${from}–${from + zones.length - 1}`;
}

/** What a picture of some of the zones leaves out and where the rest is; empty where it shows all zones. */
export function leftOut(dataset: Dataset): Text {
  if (!dataset.whole) return { zh: "", en: "" };
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  const word = zoneWord(dataset, all);
  const places = placesIn(dataset.whole, dataset);
  const shown = {
    some: { zh: `有 ${length} 个`, en: `${length} of ${all} ${word.en}` },
    places: {
      zh: `是按顺序的第 ${places} 个`,
      en: `${word.en} ${places} of ${all} in their order`,
    },
    first: {
      zh: `是按顺序的前 ${length} 个`,
      en: `the first ${length} of ${all} ${word.en} in their order`,
    },
  }[part(dataset)];
  return {
    zh: `图中${shown.zh}${word.zh}，共 ${all} 个；其余见图谱的卡片与数据文件。`,
    en: `Shows ${shown.en}; the rest are in the atlas’s cards and data files. `,
  };
}

/** The same in a few words, for the caption of a table. */
export function leftOutInShort(dataset: Dataset): Text {
  if (!dataset.whole) return { zh: "", en: "" };
  const { length } = dataset.zones;
  const all = zoneCount(dataset);
  const places = placesIn(dataset.whole, dataset);
  const shown = {
    some: { zh: `${length} 个`, en: `${length}` },
    places: { zh: `第 ${places} 个`, en: places },
    first: { zh: `前 ${length} 个`, en: `the first ${length}` },
  }[part(dataset)];
  return { zh: `（${shown.zh}，共 ${all} 个）`, en: ` (${shown.en} of ${all})` };
}

/** Which zones and fields a picture shows of more that there are; empty where it shows all. */
export function windowSaid(
  whole: Dataset,
  shown: Dataset,
  frame: Pick<Frame, "rows" | "fields" | "locale">,
  matrix: boolean,
): string {
  const { locale } = frame;
  const [zones, fields] = [whole.zones.length, whole.fields.length];
  const word = zoneWord(whole, zones);
  const places = placesIn(whole, shown);
  const { from, to } = fieldsIn(frame);
  const between = `${from + 1}–${Math.min(to, fields)}`;
  const ofFields: Text =
    from > 0
      ? { zh: `领域第 ${between} 个，共 ${fields} 个`, en: `fields ${between} of ${fields}` }
      : { zh: `领域前 ${to} 个，共 ${fields} 个`, en: `the first ${to} of ${fields} fields` };
  const said: readonly Text[] = [
    ...(shown.zones.length < zones
      ? [
          {
            zh: `${word.zh}第 ${places} 个，共 ${zones} 个`,
            en: `${word.en} ${places} of ${zones}`,
          },
        ]
      : []),
    ...(matrix && to - from < fields ? [ofFields] : []),
  ];
  return capital(said.map((text) => text[locale]).join(semicolon[locale]));
}
