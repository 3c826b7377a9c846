import { formatOf } from "../../exports";
import type { Text } from "../../model/text";
import { handOver } from "../hand-over";
import type { IconName } from "../icon";
import { AsyncButton, type Outcome } from "./async-button";
import { fileName } from "./file-name";
import { useShare } from "./share-context";
import { copyText } from "./clipboard";

const words = {
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  select: {
    zh: "浏览器不允许复制；文字已选中，请按 Ctrl+C 或 ⌘C",
    en: "The browser does not allow copying; the text is selected, press Ctrl+C or ⌘C",
  },
  copyFailed: { zh: "复制失败", en: "Copying failed" },
  saveFailed: { zh: "文件未能生成", en: "The file could not be made" },
} satisfies Record<string, Text>;

/** Selects a text on the page, for the reader to copy. */
function choose(id: string): void {
  const element = document.getElementById(id);
  if (element) getSelection()?.selectAllChildren(element);
}

interface CopyProps {
  /** Id of the element that shows the text. */
  readonly shownIn: string;
  readonly text: string;
  readonly label?: Text;
  readonly primary?: boolean;
}

/** Copies a text that is shown. */
export function CopyButton({ shownIn, text, label = words.copy, primary = false }: CopyProps) {
  const act = async (): Promise<Outcome> => {
    if (await copyText(text)) return { text: words.copied, done: true };
    choose(shownIn);
    return { text: words.select, done: false };
  };
  return (
    <AsyncButton
      label={label}
      done={words.copied}
      failed={words.copyFailed}
      primary={primary}
      act={act}
    />
  );
}

interface SaveProps {
  readonly format: string;
  readonly label: Text;
  readonly icon?: IconName;
  readonly primary?: boolean;
}

/** Makes a file and hands it over under a name that says what is in it. */
export function SaveButton({ format, label, icon = "download", primary = false }: SaveProps) {
  const { job } = useShare();
  const act = async (): Promise<Outcome> => {
    const writer = await formatOf(format);
    const name = fileName(format, writer.extension, job);
    return handOver(await writer.write(job), name);
  };
  return (
    <AsyncButton label={label} failed={words.saveFailed} icon={icon} primary={primary} act={act} />
  );
}
