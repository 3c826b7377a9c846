import type { Dataset, Fact, Field, Zone } from "../../src/model/dataset";
import { factOf } from "../../src/model/lookup";
import type { Text } from "../../src/model/text";
import { dataset } from "../dataset";

const LONG: Text = {
  zh: "综合性国家科学中心与国际一流科学城联合创新示范未来产业先导区北片",
  en: "Northern Joint Innovation and Technology Transfer Special Area",
};

const places: readonly Text[] = [
  { zh: "东湖", en: "Donghu" },
  { zh: "宝山南大智慧城", en: "Baoshan Nanda Smart City" },
  { zh: "嘉定", en: "Jiading" },
  { zh: "青浦示范区", en: "Qingpu Demonstration Area" },
  { zh: "金山", en: "Jinshan" },
];

const subjects: readonly Text[] = [
  { zh: "未来材料", en: "Materials" },
  { zh: "未来制造", en: "Manufacturing" },
  { zh: "未来信息", en: "Information" },
  { zh: "未来交通与低空经济", en: "Transport and the low-altitude economy" },
  { zh: "未来农业", en: "Agriculture" },
];

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("at: expected at least one item");
  return item;
};

const numbered = ({ zh, en }: Text, index: number, of: number): Text =>
  index < of ? { zh, en } : { zh: `${zh}${index}`, en: `${en} ${index}` };

/** Which of many fields the zone at a place names: some common, some rare. */
const namesOf = (zone: number, fields: readonly Field[]) =>
  fields.filter((_, field) => field === 0 || (zone * 7 + field * 5) % (field + 2) < 2);

/**
 * The dataset after more batches of zones: so many zones and fields, targets of many
 * sizes, one very long name of each.
 */
export function moreZones(zoneCount: number, fieldCount: number): Dataset {
  const fields: readonly Field[] = [
    ...dataset.fields,
    ...Array.from({ length: fieldCount - dataset.fields.length }, (_, index) => ({
      id: `field-${index}`,
      name: numbered(at(subjects, index), index, subjects.length),
    })),
  ];
  const facts: Fact[] = [...dataset.facts];
  const added = Array.from({ length: zoneCount - dataset.zones.length }, (_, extra): Zone => {
    const index = dataset.zones.length + extra;
    const model = at(dataset.zones, extra);
    const target: Fact = {
      ...factOf(dataset, model.target ?? ""),
      id: `MORE${index}`,
      amount: { value: 300 + ((index * 370) % 1600), unit: "yi", bound: "about" },
    };
    facts.push(target);
    const [fact] = model.fields;
    if (!fact) throw new Error("moreZones: expected a zone that names a field");
    return {
      ...model,
      id: `zone-${index}`,
      name: extra === 1 ? LONG : numbered(at(places, extra), extra, places.length),
      target: target.id,
      fields: namesOf(index, fields).map(({ id, name }) => ({
        ...fact,
        field: id,
        stated: name.zh,
      })),
    };
  });
  return { ...dataset, facts, fields, zones: [...dataset.zones, ...added] };
}
