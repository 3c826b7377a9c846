import { useAtlas, useText } from "./atlas";

const files = [
  { path: "data/facts.csv", label: { zh: "事实 CSV", en: "Facts, CSV" } },
  { path: "data/zone-fields.csv", label: { zh: "领域 CSV", en: "Fields, CSV" } },
  { path: "data/dataset.json", label: { zh: "数据集 JSON", en: "Dataset, JSON" } },
  { path: "data/dataset.schema.json", label: { zh: "JSON Schema", en: "JSON Schema" } },
] as const;

/** How the atlas may be reused, and its files. */
export function Footer() {
  const { dataset } = useAtlas();
  const t = useText();
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{t(dataset.site.reuse)}</p>
        <ul>
          {files.map(({ path, label }) => (
            <li key={path}>
              <a href={import.meta.env.BASE_URL + path}>{t(label)}</a>
            </li>
          ))}
        </ul>
        <p>{t(dataset.site.name)}</p>
      </div>
    </footer>
  );
}
