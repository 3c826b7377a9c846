import { compile } from "../src/build/compile";
import { read, readFolder } from "../src/build/read";
import type { Dataset } from "../src/model/dataset";
import { zoneFiles } from "./bench/gen-zones.mjs";

const own = readFolder("data");
const textOf = (name: string) => own.find(({ file }) => file === name)?.text;

/** The real data with so many zones and fields, as authored. */
export function authored(zones: number, fields: number) {
  const made = zoneFiles(zones, fields, textOf("fields.yaml") ?? "", textOf("site.yaml"));
  const changed = new Set(made.map(({ file }) => file));
  return read([...own.filter(({ file }) => !changed.has(file)), ...made]);
}

/** The same, compiled. @throws Error with the first problem where they do not compile. */
export function generated(zones: number, fields: number): Dataset {
  const { dataset, problems } = compile(authored(zones, fields));
  if (!dataset) throw new Error(JSON.stringify(problems[0]));
  return dataset;
}
