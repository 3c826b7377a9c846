import { zoneCount } from "../model/lookup";
import { zoneWord } from "../model/terms";
import { useAtlas } from "./atlas";
import { smallPrint } from "./source-line";

/** Which zones, or which facts, a page holds of more that there are, and the file that has all of them. */
export function LeftOut({ of }: { of: "zones" | "facts" }) {
  const { dataset, locale, ways } = useAtlas();
  const { whole, zones } = dataset;
  if (!whole) return null;
  const [shown, all] = [zones.length, zoneCount(dataset)];
  const word = zoneWord(dataset, all);
  const facts = whole.facts.length;
  const file = of === "zones" ? "dataset.json" : "facts.csv";
  const zh = locale === "zh";
  const said = {
    zones: zh
      ? `显示按顺序的前 ${shown} 个${word.zh}，共 ${all} 个；全部见 `
      : `Shows the first ${shown} of ${all} ${word.en} in their order; all are in `,
    facts: zh
      ? `显示前 ${shown} 个${word.zh}的事实、不属于单个${word.zh}的，以及页面别处提到的；全部 ${facts} 条见 `
      : `Shows the facts about the first ${shown} ${word.en}, those that are not about one ${zoneWord(dataset, 1).en}, and what else the page names; all ${facts} are in `,
  }[of];
  return (
    <p className={smallPrint}>
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

/** Words for a list of so many of all zones; by articles where it is a feed. */
export function useListed(): (count: number, feed?: boolean) => string {
  const { dataset, locale } = useAtlas();
  const all = zoneCount(dataset);
  const word = zoneWord(dataset, all);
  return (count, feed) => {
    const [zh, en] = feed
      ? [
          "，或用 PageDown 与 PageUp 逐个查看",
          ", or go from one to the next with Page Down and Page Up",
        ]
      : ["查看", ""];
    return locale === "zh"
      ? `按顺序列出 ${count} 个${word.zh}，共 ${all} 个；在框内滚动${zh}。`
      : `Lists ${count} of ${all} ${word.en} in their order; scroll inside the box${en}.`;
  };
}
