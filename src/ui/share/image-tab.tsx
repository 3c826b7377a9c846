import { formatOf } from "../../exports";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { handOver } from "../hand-over";
import { AsyncButton, type Outcome } from "./async-button";
import { SaveButton } from "./actions";
import { hint, pair } from "./styles";
import { ChartField, KeepField, LookFields, SizeField } from "./fields";
import { fileName } from "./file-name";
import { TabPanel } from "./tab-panel";
import { RadioGroup } from "./radio-group";
import { useShare } from "./share-context";
import { copyPicture } from "./clipboard";

const words = {
  pixels: { zh: "PNG 像素", en: "PNG pixels" },
  ground: { zh: "底色", en: "Background" },
  white: { zh: "白色", en: "White" },
  dark: { zh: "深色", en: "Dark" },
  transparent: { zh: "透明", en: "Transparent" },
  hint: {
    zh: "标题、注释与来源一并导出。SVG 可无级缩放，文字仍是文字；PNG 到处都能用。",
    en: "Title, note and source travel along. SVG scales and keeps text as text; PNG works everywhere.",
  },
  copy: { zh: "复制图片", en: "Copy PNG" },
  copied: { zh: "已复制", en: "Copied" },
  saved: {
    zh: "浏览器不允许复制图片，已改为下载",
    en: "The browser does not allow copying pictures; it was downloaded instead",
  },
  failed: { zh: "图片未能生成", en: "The picture could not be made" },
} satisfies Record<string, Text>;

/** The chart as a file to place anywhere. */
export function ImageTab() {
  const { job } = useShare();
  const t = useText();
  const solid = job.theme === "dark" ? words.dark : words.white;
  const copy = async (): Promise<Outcome> => {
    const png = formatOf("png");
    const made = png.then((format) => format.write(job));
    if (await copyPicture(made)) return { text: words.copied, done: true };
    const saved = handOver(await made, fileName("png", (await png).extension, job));
    return saved.done ? { text: words.saved, done: false } : saved;
  };
  return (
    <TabPanel
      actions={
        <>
          <AsyncButton label={words.copy} done={words.copied} failed={words.failed} act={copy} />
          <SaveButton format="svg" label={{ zh: "SVG", en: "SVG" }} />
          <SaveButton format="png" label={{ zh: "PNG", en: "PNG" }} primary />
        </>
      }
    >
      <ChartField />
      <SizeField />
      <LookFields />
      <div className={pair}>
        <RadioGroup
          option="transparent"
          legend={words.ground}
          values={[false, true]}
          label={(transparent) => (transparent ? words.transparent : solid)}
        />
        <RadioGroup
          option="scale"
          legend={words.pixels}
          values={[1, 2, 3, 4]}
          label={(scale) => `${scale}×`}
        />
      </div>
      <KeepField />
      <p className={hint}>{t(words.hint)}</p>
    </TabPanel>
  );
}
