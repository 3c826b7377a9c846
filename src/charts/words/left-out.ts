import type { Dataset } from "../../model/dataset";
import { zoneCount } from "../../model/lookup";
import { zoneWord } from "../../model/terms";
import type { Text } from "../../model/text";
import type { Frame } from "../chart";
import { fieldsIn } from "../frames/window";
import { capital, semicolon } from "./sentences";

/** The places of zones among all, from 1: 13–24. */
function placesIn({ zones: all }: Dataset, { zones }: Dataset): string {
  const from = all.findIndex(({ id }) => id === zones[0]?.id) + 1;
  return `${from}–${from + zones.length - 1}`;
}

/** Which zones a picture shows of more: just so many, those between two places, or the first. */
function shown(
  { whole, zones }: Dataset,
  said: Readonly<Record<"some" | "places" | "first", Text>>,
) {
  const from = whole?.zones.findIndex(({ id }) => id === zones[0]?.id) ?? 0;
  const inOrder = zones.every(({ id }, at) => id === whole?.zones[from + at]?.id);
  return said[!inOrder ? "some" : from > 0 ? "places" : "first"];
}

/** What a picture of some of the zones leaves out and where the rest is; empty where it shows all zones. */
export function leftOut(dataset: Dataset): Text {
  const { whole, zones } = dataset;
  if (!whole) return { zh: "", en: "" };
  const { length } = zones;
  const all = zoneCount(dataset);
  const word = zoneWord(dataset, all);
  const places = placesIn(whole, dataset);
  const { zh, en } = shown(dataset, {
    some: { zh: `有 ${length} 个`, en: `${length} of ${all} ${word.en}` },
    places: {
      zh: `是按顺序的第 ${places} 个`,
      en: `${word.en} ${places} of ${all} in their order`,
    },
    first: {
      zh: `是按顺序的前 ${length} 个`,
      en: `the first ${length} of ${all} ${word.en} in their order`,
    },
  });
  return {
    zh: `图中${zh}${word.zh}，共 ${all} 个；其余见图谱的卡片与数据文件。`,
    en: `Shows ${en}; the rest are in the atlas’s cards and data files. `,
  };
}

/** The same in a few words, for the caption of a table. */
export function leftOutInShort(dataset: Dataset): Text {
  const { whole, zones } = dataset;
  if (!whole) return { zh: "", en: "" };
  const places = placesIn(whole, dataset);
  const { zh, en } = shown(dataset, {
    some: { zh: `${zones.length} 个`, en: `${zones.length}` },
    places: { zh: `第 ${places} 个`, en: places },
    first: { zh: `前 ${zones.length} 个`, en: `the first ${zones.length}` },
  });
  const all = zoneCount(dataset);
  return { zh: `（${zh}，共 ${all} 个）`, en: ` (${en} of ${all})` };
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
