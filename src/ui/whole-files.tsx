import { useState } from "react";
import { chartsOf } from "../charts";
import { pictured } from "../charts/frames/window";
import { formatOf } from "../exports";
import { partName } from "../exports/part-name";
import { everyZone } from "../model/arrangement";
import type { Text } from "../model/text";
import { useAtlas, useAtlasState, useText, useView } from "./atlas";
import { handOver } from "./hand-over";
import { atlasSlug } from "./share/file-name";

const files = [
  { format: "csv", label: { zh: "事实 CSV", en: "Facts, CSV" } },
  { format: "xlsx", label: { zh: "全部数据 XLSX", en: "All data, XLSX" } },
  { format: "json", label: { zh: "全部数据 JSON", en: "All data, JSON" } },
  { format: "pptx", label: { zh: "全部图表 PPTX", en: "All charts, PPTX" } },
] satisfies readonly { readonly format: string; readonly label: Text }[];

const words = {
  busy: { zh: "正在生成文件…", en: "Making the file …" },
  failed: { zh: "文件没有生成：", en: "The file could not be made: " },
};

/** The atlas as files, made here: for a page that has no site to fetch them from. */
export function WholeFiles() {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const all = everyZone(dataset, useView().selection, locale);
  const chosen = useAtlasState((state) => state.theme);
  const [said, setSaid] = useState("");
  const take = async (id: string) => {
    setSaid(t(words.busy));
    const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const theme = chosen === "auto" ? dark : chosen;
    try {
      const format = await formatOf(id);
      const view = id === "pptx" ? pictured(all) : all;
      const part = partName(view.dataset);
      const name =
        [atlasSlug(dataset), ...(part ? [part] : []), locale].join(".") + format.extension;
      const look = { shape: "16:9", scale: 2, transparent: false } as const;
      const file = await format.write({ charts: chartsOf(dataset), view, locale, theme, ...look });
      setSaid(t(handOver(file, name).text));
    } catch (error) {
      setSaid(t(words.failed) + (error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <ul className="scripted">
        {files.map(({ format, label }) => (
          <li key={format}>
            <button type="button" onClick={() => void take(format)}>
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  );
}
