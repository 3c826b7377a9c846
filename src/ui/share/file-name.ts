import type { Job } from "../../exports/format";
import { partName } from "../../exports/part-name";
import type { Dataset } from "../../model/dataset";
import { plain } from "../../model/text";

/** Lower case, digits and hyphens: what every system takes as a file's name. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-|-$/g, "");

/** The atlas’s own name in the names of files that readers save. */
export const atlasSlug = ({ site }: Dataset): string => slug(plain(site.name.en)) || "atlas";

const chosen = ({ view, charts }: Job): readonly string[] => {
  if (!view.active || !charts.some(([, { selectable }]) => selectable)) return [];
  const { fields, match, zones } = view.selection;
  return [
    [...fields, ...(fields.length > 1 && match === "all" ? [match] : []), ...zones].join("-"),
  ];
};

const picture = ({ locale, theme, shape, transparent }: Job) => [
  ...[locale, theme, shape.replace(":", "x")],
  transparent ? "transparent" : undefined,
];

/** What a kind of file depends on, beside chart and filter. */
const looks: Readonly<Record<string, (job: Job) => readonly (string | undefined)[]>> = {
  svg: picture,
  png: (job) => [...picture(job), job.scale === 1 ? undefined : `${job.scale}x`],
  csv: ({ locale }) => [locale],
  xlsx: ({ locale }) => [locale],
  pptx: ({ locale, theme, pictures }) => [locale, theme, pictures ? "pictures" : undefined],
};

/** A file's name that says what is in it: pilot-zone-atlas_targets_zh_light_16x9_2x.png. */
export function fileName(format: string, extension: string, job: Job): string {
  const { charts, view } = job;
  const [only, ...others] = charts;
  const parts = [
    atlasSlug(view.dataset),
    only && others.length === 0 ? only[0] : "all",
    ...chosen(job),
    charts.some(([, { selectable }]) => selectable) ? partName(view.dataset) : undefined,
    ...(looks[format]?.(job) ?? []),
  ];
  return parts.filter(Boolean).join("_") + extension;
}
