import { capital, countWord } from "../charts/words/count";
import { eachLocale, type Text } from "../model/text";
import type { Records } from "./shape";

/**
 * The records with the site’s words as they are shown: in headline, standfirst, description and
 * the words of the sum, `{zones}` and `{fields}` stand for how many there are, in words up to ten;
 * `{Zones}` begins a sentence.
 */
export function withCounts(records: Records): Records {
  const counts: ReadonlyMap<string, number> = new Map([
    ["zones", records.zones.length],
    ["fields", records.fields.reduce((sum, { record }) => sum + record.fields.length, 0)],
  ]);
  const said = (text: Text): Text =>
    eachLocale((locale) =>
      text[locale].replaceAll(/\{(\w+)\}/g, (written, name: string) => {
        const count = counts.get(name.toLowerCase());
        if (count === undefined) return written;
        const word = countWord(count, locale);
        return name === capital(name) ? capital(word) : word;
      }),
    );
  const site = records.site.map(({ file, record }) => ({
    file,
    record: {
      ...record,
      headline: said(record.headline),
      standfirst: said(record.standfirst),
      description: said(record.description),
      sum: {
        ...record.sum,
        text: said(record.sum.text),
        label: said(record.sum.label),
        note: said(record.sum.note),
      },
    },
  }));
  return { ...records, site };
}
