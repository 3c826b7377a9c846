import { deck } from "../../charts/frames/deck";
import type { Text } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { SaveButton } from "./actions";
import { ChartField, KeepField, LookFields } from "./fields";
import { Hint } from "./hint";
import { Panel } from "./panel";
import { Segments } from "./segments";
import { useSharing } from "./sharing";

const words = {
  content: { zh: "内容", en: "Content" },
  native: {
    zh: "原生图表，可在 PowerPoint、WPS 中改色改字",
    en: "Native chart, editable in PowerPoint and WPS",
  },
  pictures: { zh: "整页图片，外观固定", en: "Full-page picture, fixed look" },
  scope: { zh: "范围", en: "Scope" },
  one: { zh: "本图，1 页", en: "This chart, 1 slide" },
  hint: {
    zh: "来源、限定词与文字说明写入备注栏。",
    en: "Source, qualifiers and a text description go into the notes.",
  },
  download: { zh: "下载 .pptx", en: "Download .pptx" },
} satisfies Record<string, Text>;

const contents = ["native", "pictures"] as const;
const scopes = ["one", "all"] as const;

/** Slides for PowerPoint and the programs that read its files. */
export function SlidesTab() {
  const { options, change } = useSharing();
  const { dataset } = useAtlas();
  const t = useText();
  const count = deck(dataset).length;
  const all = {
    zh: `全部图表、卡片与表格，${count} 页`,
    en: `All charts, cards and tables, ${count} slides`,
  };
  return (
    <Panel
      actions={
        <>
          <SaveButton format="pptx" label={words.download} primary />
        </>
      }
    >
      <ChartField />
      <Segments
        list
        legend={t(words.content)}
        values={contents}
        value={options.pictures ? "pictures" : "native"}
        label={(content) => t(words[content])}
        onChange={(content) => change({ pictures: content === "pictures" })}
      />
      <Segments
        list
        legend={t(words.scope)}
        values={scopes}
        value={options.whole ? "all" : "one"}
        label={(scope) => t(scope === "one" ? words.one : all)}
        onChange={(scope) => change({ whole: scope === "all" })}
      />
      <LookFields />
      <KeepField />
      <Hint>{t(words.hint)}</Hint>
    </Panel>
  );
}
