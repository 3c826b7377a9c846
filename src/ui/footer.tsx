import { useAtlas, useText } from "./atlas";
import { About } from "./about";
import { atlasSlug } from "./share/file-name";
import { WholeFiles } from "./whole-files";

const files = [
  { path: "data/facts.csv", label: { zh: "事实 CSV", en: "Facts, CSV" } },
  { path: "data/zone-fields.csv", label: { zh: "领域 CSV", en: "Fields, CSV" } },
  { path: "data/dataset.json", label: { zh: "数据集 JSON", en: "Dataset, JSON" } },
  { path: "data/pilot-zone-atlas.zip", label: { zh: "全部数据 ZIP", en: "All data, ZIP" } },
  { path: "data/dataset.schema.json", label: { zh: "JSON Schema", en: "JSON Schema" } },
  {
    path: "pilot-zone-atlas.html",
    label: { zh: "离线版 HTML", en: "Offline version, one HTML file" },
  },
] as const;

/** How the atlas may be reused, and its files. */
export function Footer() {
  const { dataset, ways } = useAtlas();
  const t = useText();
  /** Files that hold the whole are saved under the atlas’s own name. */
  const savedName = (path: string) =>
    path.includes("pilot-zone-atlas")
      ? atlasSlug(dataset) + path.slice(path.lastIndexOf("."))
      : undefined;
  return (
    <>
      <About />
      <footer className="edge-t-ink pt-5.5 pb-14 text-13.5 text-ink-3 print:py-3">
        <div className="wrap flex flex-wrap justify-between gap-x-6 gap-y-2 [&_a]:link [&_ul]:flex [&_ul]:flex-wrap [&_ul]:gap-x-4 [&_ul]:gap-y-1 print:[&_ul]:hidden">
          <p>{t(dataset.site.reuse)}</p>
          {ways ? (
            <WholeFiles />
          ) : (
            <ul>
              {files.map(({ path, label }) => (
                <li key={path}>
                  <a href={import.meta.env.BASE_URL + path} download={savedName(path)}>
                    {t(label)}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <p>{t(dataset.site.name)}</p>
        </div>
      </footer>
    </>
  );
}
