import { HEIGHT } from "../model/embed-frame";
import { idsIn } from "../model/id";

/** What the element knows of the atlas it comes from; the build writes it. */
export interface Catalogue {
  /** Title of each chart in Chinese and English, and whether it answers to a field. */
  readonly charts: Readonly<Record<string, readonly [zh: string, en: string, selectable: boolean]>>;
  readonly fields: readonly string[];
  readonly name: readonly [zh: string, en: string];
  /** Address of the atlas with a slash at its end, where the build was told. */
  readonly home?: string;
}

/** What an element is to show: an address below the base, and words in its language. */
export interface Wanted {
  readonly path: string;
  readonly title: string;
  readonly lang: "zh" | "en";
  /** Said below the chart when something else was asked for. */
  readonly complaint: string;
  /** Said where the address of the atlas is not known. */
  readonly homeless: string;
}

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
  const ids = (name: string) => idsIn(attribute(name) ?? "");
  const isOn = (name: string) => {
    const said = attribute(name);
    return said !== null && said !== "0" && said !== "false";
  };
  const asked = attribute("chart")?.trim() || "";
  const [id = ""] = ids("chart");
  const known = Object.hasOwn(charts, id);
  const chart = known ? id : (Object.keys(charts)[0] ?? "");
  const [titles, selectable] = [charts[chart] ?? ["", "", false], charts[chart]?.[2]];

  const chosen = [...new Set(ids("field"))].filter((field) => fields.includes(field));
  const [first] = selectable && chosen.length > 0 ? chosen.splice(0, 1) : [];
  const query = new URLSearchParams();
  for (const field of chosen) query.append("field", field);
  if (ids("match")[0] === "all") query.append("match", "all");
  for (const zone of ids("zone")) query.append("zone", zone);
  const [sort] = ids("sort");
  if (sort === "target" || sort === "name") query.append("sort", sort);
  if (isOn("only")) query.append("only", "1");
  const [theme] = ids("theme");
  if (theme === "light" || theme === "dark") query.append("theme", theme);
  if (isOn("plain")) query.append("plain", "1");

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
    homeless:
      ['不知道图谱在哪里；请写明 base="https://…"。', 'Where is the atlas? Say base="https://…".'][
        at
      ] ?? "",
  };
}

/** The height that a message carries, in pixels, or nothing where it is not one of ours. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = Object(data) as { type?: unknown; height?: unknown };
  if (type !== HEIGHT || typeof height !== "number") return undefined;
  return height >= 40 && height <= 20_000 ? Math.ceil(height) : undefined;
}
