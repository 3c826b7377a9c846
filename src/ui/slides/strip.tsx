import type { SlideAction } from "../../state/slides";
import type { Text } from "../../model/text";
import { useText } from "../atlas";

const words = {
  strip: { zh: "演示控制", en: "Slide controls" },
  leave: { zh: "退出", en: "Exit" },
} satisfies Record<string, Text>;

const buttons: readonly (readonly [SlideAction, key: string, label: Text])[] = [
  ["previous", "←", { zh: "上一张", en: "Previous" }],
  ["next", "→", { zh: "下一张", en: "Next" }],
  ["blank", "B", { zh: "黑屏", en: "Blank" }],
  ["theme", "T", { zh: "主题", en: "Theme" }],
  ["language", "L", { zh: "语言", en: "Language" }],
  ["notes", "N", { zh: "备注", en: "Notes" }],
  ["full", "F", { zh: "全屏", en: "Full screen" }],
  ["keys", "?", { zh: "按键", en: "Keys" }],
];

/** A button for each action, with its key: for those without a keyboard, and to learn the keys by. */
export function Strip({ atlas }: { atlas: string }) {
  const t = useText();
  return (
    <nav className="strip" aria-label={t(words.strip)}>
      <p className="fault" role="alert" />
      {buttons.map(([action, key, label]) => (
        <button key={action} type="button" data-action={action}>
          <kbd aria-hidden="true">{key}</kbd> {t(label)}
        </button>
      ))}
      <a href={atlas} data-action="leave">
        <kbd aria-hidden="true">Esc</kbd> {t(words.leave)}
      </a>
    </nav>
  );
}
