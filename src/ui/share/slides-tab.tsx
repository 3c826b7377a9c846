import { deck } from "../../exports/slides/deck";
import type { Text } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { SaveButton } from "./actions";
import { ChartField, KeepField, LookFields } from "./fields";
import { TabPanel } from "./tab-panel";
import { RadioGroup } from "./radio-group";
import { hint } from "./styles";

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

/** Slides for PowerPoint and the programs that read its files. */
export function SlidesTab() {
  const { dataset } = useAtlas();
  const t = useText();
  const count = deck(dataset).length;
  const all = {
    zh: `全部图表、卡片与表格，${count} 页`,
    en: `All charts, cards and tables, ${count} slides`,
  };
  return (
    <TabPanel actions={<SaveButton format="pptx" label={words.download} primary />}>
      <ChartField />
      <RadioGroup
        list
        option="pictures"
        legend={words.content}
        values={[false, true]}
        label={(pictures) => (pictures ? words.pictures : words.native)}
      />
      <RadioGroup
        list
        option="whole"
        legend={words.scope}
        values={[false, true]}
        label={(whole) => (whole ? all : words.one)}
      />
      <LookFields />
      <KeepField />
      <p className={hint}>{t(words.hint)}</p>
    </TabPanel>
  );
}
