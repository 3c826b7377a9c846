import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { CopyButton } from "./actions";
import { ChartField, KeepField, LookFields } from "./fields";
import { isWhole } from "./options";
import { TabPanel } from "./tab-panel";
import { ShownText } from "./shown-text";
import { useShare } from "./share-context";
import { hint } from "./styles";

const words = {
  everything: { zh: "整页", en: "The whole page" },
  link: { zh: "链接", en: "Link" },
  chartHint: {
    zh: "打开后定位到这张图，语言、主题与筛选如上。",
    en: "Opens at this chart, in this language, theme and filter.",
  },
  pageHint: {
    zh: "打开整页，语言、主题与筛选如上。",
    en: "Opens the whole page, in this language, theme and filter.",
  },
} satisfies Record<string, Text>;

/** The address of what is shown. */
export function LinkTab() {
  const { options, link = "" } = useShare();
  const t = useText();
  return (
    <TabPanel actions={<CopyButton shownIn="share-link" text={link} primary />}>
      <ChartField everything={words.everything} />
      <LookFields live />
      <KeepField />
      <ShownText id="share-link" label={t(words.link)} text={link} />
      <p className={hint}>{t(isWhole(options) ? words.pageHint : words.chartHint)}</p>
    </TabPanel>
  );
}
