import { capital, countWord } from "../charts/words/sentences";
import { locales } from "../model/text";
import type { Records } from "./shape";

/**
 * The records with the words of site.yaml as they are shown: in each of its texts, `{zones}` and
 * `{fields}` stand for how many there are, in words up to ten; `{Zones}` begins a sentence.
 */
export function withCounts(records: Records): Records {
  const counts: ReadonlyMap<string, number> = new Map([
    ["zones", records.zones.length],
    ["fields", records.fields.reduce((sum, { record }) => sum + record.fields.length, 0)],
  ]);
  const said = (key: string, value: unknown): unknown => {
    const locale = locales.find((each) => each === key);
    if (locale === undefined || typeof value !== "string") return value;
    return value.replaceAll(/\{(\w+)\}/g, (written, name: string) => {
      const count = counts.get(name.toLowerCase());
      if (count === undefined) return written;
      const word = countWord(count, locale);
      return name === capital(name) ? capital(word) : word;
    });
  };
  const site = records.site.map(({ file, record }) => ({
    file,
    record: JSON.parse(JSON.stringify(record), said) as typeof record,
  }));
  return { ...records, site };
}
