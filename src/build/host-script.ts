import { chartsOf } from "../charts";
import type { Catalogue } from "../entry/host-address";
import type { Dataset } from "../model/dataset";
import { plain } from "../model/text";

/**
 * What the element knows of this atlas.
 * @param url absolute address of the base without the slash, where it is known
 */
export function catalogue(dataset: Dataset, url?: string): Catalogue {
  const { site, fields } = dataset;
  return {
    charts: Object.fromEntries(
      chartsOf(dataset).map(([id, chart]) => {
        const { zh, en } = chart.title(dataset);
        return [id, [plain(zh), plain(en), chart.selectable] as const];
      }),
    ),
    fields: fields.map(({ id }) => id),
    name: [plain(site.name.zh), plain(site.name.en)],
    ...(url !== undefined && { home: `${url}/` }),
  };
}

/** /embed.js: the element's script with what it knows in front, in a block of their own. */
export const hostScript = (dataset: Dataset, code: string, url?: string): string =>
  `{const PILOT_ZONE_ATLAS=${JSON.stringify(catalogue(dataset, url))};\n${code}}\n`;
