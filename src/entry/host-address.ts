/** What the element knows of the atlas it comes from; the build writes it. */
export interface Catalogue {
  /** Title of each chart in Chinese and English, and whether it answers to a field. */
  readonly charts: Readonly<Record<string, readonly [zh: string, en: string, selectable: boolean]>>;
  readonly fields: readonly string[];
  readonly name: readonly [zh: string, en: string];
}

/** What an element is to show: an address below the base, and words in its language. */
export interface Wanted {
  readonly path: string;
  readonly title: string;
  readonly lang: "zh" | "en";
  /** Said below the chart when something else was asked for. */
  readonly complaint: string;
}

const words = (value: string | null) => (value ?? "").split(/[\s,]+/).filter(Boolean);

/**
 * What the attributes of a <pilot-zone-chart> ask for. Total: what is unknown falls
 * back to the default, and an unknown chart to the first one, which is said.
 */
export function wanted(
  attribute: (name: string) => string | null,
  inherited: string,
  { charts, fields, name }: Catalogue,
): Wanted {
  const lang = /^en\b/i.test(attribute("lang") ?? inherited) ? "en" : "zh";
  const at = lang === "zh" ? 0 : 1;
  const asked = attribute("chart")?.trim() || "";
  const known = Object.hasOwn(charts, asked);
  const chart = known ? asked : (Object.keys(charts)[0] ?? "");
  const [titles, selectable] = [charts[chart] ?? ["", "", false], charts[chart]?.[2]];

  const chosen = [...new Set(words(attribute("field")))].filter((field) => fields.includes(field));
  const [first] = selectable && chosen.length > 0 ? chosen.splice(0, 1) : [];
  const query = new URLSearchParams();
  for (const field of chosen) query.append("field", field);
  if (attribute("match") === "all") query.append("match", "all");
  for (const zone of words(attribute("zone"))) query.append("zone", zone);
  const theme = attribute("theme");
  if (theme === "light" || theme === "dark") query.append("theme", theme);
  const plain = attribute("plain");
  if (plain !== null && plain !== "0" && plain !== "false") query.append("plain", "1");

  const folder = `${lang === "en" ? "en/" : ""}embed/${chart}/${first ? `${first}/` : ""}`;
  const search = query.toString();
  return {
    path: folder + (search && `?${search}`),
    title: `${titles[at]} · ${name[at]}`,
    lang,
    complaint:
      known || !asked
        ? ""
        : ([
            `没有图表“${asked}”，改为显示“${titles[0]}”。`,
            `There is no chart “${asked}”; this is “${titles[1]}”.`,
          ][at] ?? ""),
  };
}

/** The height that a message carries, in pixels, or nothing where it is not one of ours. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = Object(data) as { type?: unknown; height?: unknown };
  if (type !== "pilot-zone-atlas:height" || typeof height !== "number") return undefined;
  return height >= 40 && height <= 20_000 ? Math.ceil(height) : undefined;
}
