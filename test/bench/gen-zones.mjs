// node gen-zones.mjs ZONES FIELDS OUT [DATA]
// A copy of a data folder with so many zones and fields, valid under every check; the same arguments give the same bytes.
import {cp, readFile, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

/** The zones that data/ has by itself. */
const OWN = 3;
const own = ["health", "chips", "intelligence", "energy", "energy-materials", "space"];

/** What targets measure, as in data/; older data folders that are measured beside it do not say it. */
const measure = "\n  measure: { name: { zh: 未来产业规模, en: the scale of future industries } }";

/** @param {number} index @param {{id: string, zh: string}[]} fields @param {() => number} random @param {string} measured */
function zoneYaml(index, fields, random, measured) {
  const id = String(index + 1).padStart(5, "0");
  const named = fields.filter(() => random() < 5 / fields.length);
  const sure = fields[index % fields.length];
  if (sure && !named.includes(sure)) named.push(sure);
  const value = 100 + Math.floor(random() * 290) * 10;
  const about = random() < 0.5;
  const [bound, unit] = about ? ["about", "亿元左右"] : ["exact", "亿元"];
  const paragraph = 2 + Math.floor(random() * 6);
  return `id: zone-${id}
order: ${index + 1}
name: { zh: 第${index + 1}区, en: Zone ${index + 1} }
official:
  id: Z${id}
  text: { zh: 第${index + 1}未来产业先导区, en: Future-Industry Pilot Zone ${index + 1} }
  stated: 第${index + 1}先导区
  paragraph: ${paragraph}
place:
  id: Z${id}-PLACE
  text: { zh: 浦东新区, en: Pudong New Area }
  source: lingang-plan-2020
positioning: { zh: 以第${index + 1}区的产业基础带动。, en: Led by the industry that zone ${index + 1} has. }
strengths:
  - { zh: 产业集群, en: Industry clusters }
strengthKind: { zh: 产业集群, en: Clusters }
list:
  kind: open
  stated: 等重点领域
  text: { zh: 以“等”收尾, en: list ends with “etc.” }
fields:
${named.map(({id: field, zh}, place) => `  - { field: ${field}, id: Z${id}-F${place + 1}, stated: ${zh}, paragraph: ${paragraph} }`).join("\n")}
target:
  id: Z${id}-TARGET
  text: { zh: 第${index + 1}区 2030 年未来产业规模目标, en: Zone ${index + 1}’s 2030 target for the scale of future industries }${measured}
  amount: { value: ${value}, unit: yi, bound: ${bound} }
  date: 2030
  stated: ${value}${unit}
  paragraph: ${paragraph}
`;
}

/** The own zones' findings do not hold for generated ones: a headline that counts and finds nothing. */
const headline = `headline:
  zh: "{zones}个先导区，|{fields}个领域"
  en: "{Zones} zones, {fields} fields"
`;

/**
 * The files that differ from a data folder's own when it has so many zones and fields.
 * @param {number} zones @param {number} fields @param {string} fieldsYaml what fields.yaml says by itself
 * @param {string} [siteYaml] what site.yaml says by itself
 * @returns {{file: string, text: string}[]}
 */
export function zoneFiles(zones, fields, fieldsYaml, siteYaml) {
  if (zones <= OWN) return [];
  let seed = 20302030;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const there = fieldsYaml.match(/^ +(?:- id:|- \{ id:)/gm)?.length ?? 0;
  const more = Array.from({length: Math.max(0, fields - there)}, (_, index) => ({id: `field-${index + there + 1}`, zh: `未来领域${index + there + 1}`, en: `Field ${index + there + 1}`}));
  const measured = siteYaml === undefined || siteYaml.includes("\nterms:") ? measure : "";
  const all = [...own.map((id) => ({id, zh: `未来${id}`})), ...more];
  const written = more.map(({id, zh, en}) => `  - { id: ${id}, name: { zh: ${zh}, en: ${en} } }\n`).join("");
  const added = Array.from({length: zones - OWN}, (_, index) => ({file: `zones/zone-${String(index + OWN + 1).padStart(5, "0")}.yaml`, text: zoneYaml(index + OWN, all, random, measured)}));
  const site = siteYaml === undefined ? [] : [{file: "site.yaml", text: siteYaml.replace(/^headline:\n(?: .*\n)+/m, headline).replace("个约数相加", "个数相加").replace("} approximate targets", "} targets")}];
  return [{file: "fields.yaml", text: fieldsYaml + written}, ...site, ...added];
}

/** Writes a copy of a data folder with more zones and fields. @param {number} zones @param {number} fields @param {string} out @param {string} data */
async function generate(zones, fields, out, data) {
  await rm(out, {recursive: true, force: true});
  await cp(data, out, {recursive: true});
  for (const {file, text} of zoneFiles(zones, fields, await readFile(join(data, "fields.yaml"), "utf8"), await readFile(join(data, "site.yaml"), "utf8"))) await writeFile(join(out, file), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [zones, fields, out = "", data = fileURLToPath(new URL("../../data", import.meta.url))] = process.argv.slice(2);
  await generate(Number(zones), Number(fields), resolve(out), resolve(data));
}
