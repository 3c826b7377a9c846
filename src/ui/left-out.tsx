import { zoneCount } from "../model/lookup";
import { zoneWord } from "../model/terms";
import { useAtlas } from "./atlas";

/** What a page shows of a large dataset in one place. */
type Shown = "cards" | "columns" | "facts" | "files";

const files = {
  cards: "dataset.json",
  columns: "dataset.json",
  facts: "facts.csv",
  files: "dataset.json",
} as const;

/** What the page leaves out of a large dataset, counted, and the file that has all of it. */
export function LeftOut({ of }: { of: Shown }) {
  const { dataset, locale, ways } = useAtlas();
  const { excerpt, zones, facts } = dataset;
  if (!excerpt) return null;
  const [shown, all] = [zones.length, zoneCount(dataset)];
  const word = zoneWord(dataset, all);
  const file = files[of];
  const zh = locale === "zh";
  const said = {
    cards: zh
      ? `显示按顺序的前 ${shown} 个${word.zh}，共 ${all} 个；全部见 `
      : `Shows the first ${shown} of ${all} ${word.en} in their order; all are in `,
    columns: zh
      ? `对照按顺序的前 ${shown} 个${word.zh}，共 ${all} 个；全部见 `
      : `Compares the first ${shown} of ${all} ${word.en} in their order; all are in `,
    facts: zh
      ? `显示 ${facts.length} 条事实，共 ${excerpt.facts} 条：前 ${shown} 个${word.zh}的、不属于单个${word.zh}的，以及页面别处提到的；全部见 `
      : `Shows ${facts.length} of ${excerpt.facts} facts: those of the first ${shown} ${word.en}, those that are not about one ${zoneWord(dataset, 1).en}, and what else the page names; all are in `,
    files: zh
      ? `此处生成的文件含按顺序的前 ${shown} 个${word.zh}，共 ${all} 个；全部见 `
      : `Files made here hold the first ${shown} of ${all} ${word.en} in their order; all are in `,
  }[of];
  return (
    <p className="source left-out">
      <span>
        <span>{said}</span>
        {ways ? (
          <span>{file}</span>
        ) : (
          <a href={`${import.meta.env.BASE_URL}data/${file}`}>{file}</a>
        )}
        <span>{zh ? "。" : "."}</span>
      </span>
    </p>
  );
}
