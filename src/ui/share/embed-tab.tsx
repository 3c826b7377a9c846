import { chartOf } from "../../charts";
import { plain, type Text } from "../../model/text";
import { useText } from "../atlas";
import { CopyButton } from "./actions";
import { embedCode, hosts, type Host } from "./embed-code";
import { ChartField, KeepField, LookFields, SizeField } from "./fields";
import { TabPanel } from "./tab-panel";
import { RadioGroup } from "./radio-group";
import { ShownText } from "./shown-text";
import { useShare } from "./share-context";
import { hint } from "./styles";

const words = {
  host: { zh: "适用", en: "For" },
  code: { zh: "嵌入代码", en: "Embed code" },
  address: { zh: "嵌入地址", en: "Embed address" },
} satisfies Record<string, Text>;

const names: Readonly<Record<Host, Text>> = {
  web: { zh: "网页", en: "Web" },
  iframe: { zh: "iframe", en: "iframe" },
  reveal: { zh: "reveal.js", en: "reveal.js" },
  markdown: { zh: "Markdown", en: "Markdown" },
  notion: { zh: "Notion", en: "Notion" },
};

const hints: Readonly<Record<Host, Text>> = {
  web: {
    zh: "高度随内容自动调整；没有脚本时显示带链接的图片。",
    en: "Keeps its own height; without scripts a linked picture stands.",
  },
  iframe: {
    zh: "不用脚本，高度固定，宽度随所在位置收窄；最小 280 × 210。",
    en: "No script; its height is fixed, its width shrinks with its place. 280 × 210 at least.",
  },
  reveal: {
    zh: "整页背景，可交互；放映时需要网络。其中的脚本把图中未用到的按键交还幻灯片，每份幻灯片放一次即可。",
    en: "Fills the slide and stays live; needs a network while presenting. Its script gives the deck the keys that the chart does not use; one in a deck is enough.",
  },
  markdown: {
    zh: "带链接的图片，显示未筛选的全部内容。",
    en: "A linked picture, which shows everything unfiltered.",
  },
  notion: {
    zh: "在 Notion 中输入 /embed 后粘贴；飞书文档等同理。",
    en: "Type /embed in Notion and paste; other documents work alike.",
  },
};

/** What a website, a deck or a document needs to show the chart live. */
export function EmbedTab() {
  const { options, job, root = "" } = useShare();
  const t = useText();
  const { host, chart, locale, shape } = options;
  const drawn = chartOf(chart);
  const code = embedCode(host, {
    ...{ root, chart, locale, shape, selectable: drawn.selectable },
    theme: host === "markdown" ? job.theme : options.theme,
    selection: job.view.selection,
    title: plain(drawn.title(job.view.dataset)[locale]),
  });
  return (
    <TabPanel actions={<CopyButton shownIn="share-code" text={code} primary />}>
      <ChartField />
      <RadioGroup option="host" legend={words.host} values={hosts} label={(each) => names[each]} />
      {host === "iframe" && <SizeField />}
      <LookFields live={host !== "markdown"} />
      <KeepField />
      <ShownText
        id="share-code"
        label={t(host === "notion" ? words.address : words.code)}
        text={code}
      />
      <p className={hint}>{t(hints[host])}</p>
    </TabPanel>
  );
}
