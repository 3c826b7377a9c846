import type { SourceFile } from "../../src/build/read";
import { fixture } from "../fixtures/fixture";

/** Targets from the least to the most that a scale has to hold together, and how firmly each is stated. */
const targets = [
  [9000, "about", "about 9000 jobs"],
  [3, "about", "about 3 jobs"],
  [5, "atLeast", "more than 5 jobs"],
  [4, "atMost", "up to 4 jobs"],
  [120, "exact", "120 jobs"],
  [1500, "atLeast", "more than 1500 jobs"],
  [700, "atMost", "up to 700 jobs"],
] as const;

function zoneFile(index: number, fields: number): SourceFile {
  const id = `park-${index + 1}`;
  const key = `P${index + 1}`;
  const [value, bound, stated] = targets[index % targets.length] ?? targets[0];
  // Every zone names another part of the fields, and every field is named.
  const named = Array.from({ length: fields }, (_, field) => field).filter(
    (field) => field === index % fields || (index * 7 + field * 5) % (field + 3) === 0,
  );
  const text = [
    `id: ${id}`,
    `order: ${index + 1}`,
    `name: { zh: 第${index + 1}园, en: Park ${index + 1} }`,
    `official: { id: ${key}-NAME, text: { zh: 第${index + 1}园区, en: Park Number ${index + 1} }, stated: Park ${index + 1}, paragraph: 1 }`,
    `place: { id: ${key}-PLACE, text: { zh: 镇东, en: East of the town }, source: registry }`,
    "positioning: { zh: 小而全。, en: Small and whole. }",
    "strengths: [{ zh: 工匠, en: Craft }]",
    "strengthKind: { zh: 工匠, en: Craft }",
    "list: { kind: open, stated: among others, text: { zh: 未列全, en: open list } }",
    "fields:",
    ...named.map(
      (field) =>
        `  - { field: field-${field + 1}, id: ${key}-F${field + 1}, stated: field ${field + 1}, paragraph: 2 }`,
    ),
    "target:",
    `  id: ${key}-TARGET`,
    `  text: { zh: 第${index + 1}园岗位目标, en: Target of park ${index + 1} for jobs }`,
    "  measure: { name: { zh: 岗位, en: jobs } }",
    `  amount: { value: ${value}, unit: job, bound: ${bound} }`,
    "  date: 2028",
    `  stated: ${stated}`,
    "  paragraph: 3",
  ].join("\n");
  return { file: `zones/${id}.yaml`, text: `${text}\n` };
}

/** A place of many zones and fields whose targets lie far apart: authored files, made from the place of one zone. */
export function manyZones(zones: number, fields: number): readonly SourceFile[] {
  const kept = fixture("one-zone").filter(({ file }) => !/^(?:zones\/|fields)/.test(file));
  const list = Array.from(
    { length: fields },
    (_, field) =>
      `  - { id: field-${field + 1}, name: { zh: 领域${field + 1}, en: Field ${field + 1} } }`,
  );
  const count = "count: { id: ATLAS-FIELDS, text: { zh: 列出的领域, en: Fields named } }";
  return [
    ...kept,
    { file: "fields.yaml", text: [count, "fields:", ...list].join("\n") },
    ...Array.from({ length: zones }, (_, index) => zoneFile(index, fields)),
  ];
}
