import type { SlideAction } from "../../state/slides";
import type { Text } from "../../model/text";
import { useAtlas, useText } from "../atlas";

const words = {
  controls: { zh: "演示控制", en: "Slide controls" },
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

const cap = "touch:hidden unscripted:hidden";
const control =
  "inline-flex min-h-[clamp(1.5rem,3vh,2rem)] cursor-pointer items-center gap-8 rounded-control px-10 hover:underline hover:underline-offset-[0.3em] focus-visible:outline-paper focus-visible:-outline-offset-2 touch:min-h-44";

/** A button for each action, with its key: for those without a keyboard, and to learn the keys by. */
export function SlideControls() {
  const { home } = useAtlas();
  const t = useText();
  return (
    <nav
      className="slide-controls fixed inset-x-0 bottom-[clamp(0.25rem,0.93vh,0.625rem)] z-5 mx-auto flex w-fit max-w-screen flex-wrap justify-center rounded-dialog bg-ink px-8 py-3 text-[clamp(0.8125rem,1.48vh,1rem)] leading-[1.6] whitespace-nowrap text-paper forced-color-adjust-none unscripted:static unscripted:my-24 unscripted:w-max print:hidden"
      aria-label={t(words.controls)}
    >
      <p
        // Toasts stand in it.
        dangerouslySetInnerHTML={{ __html: "" }}
        suppressHydrationWarning
        className="fault flex basis-full justify-center empty:hidden"
        role="alert"
      />
      {buttons.map(([action, key, label]) => (
        <button
          className={`${control} unscripted:hidden`}
          key={action}
          type="button"
          data-action={action}
        >
          <kbd className={cap} aria-hidden="true">
            {key}
          </kbd>
          <span>{` ${t(label)}`}</span>
        </button>
      ))}
      <a className={control} href={home} data-action="leave">
        <kbd className={cap} aria-hidden="true">
          Esc
        </kbd>
        <span>{` ${t(words.leave)}`}</span>
      </a>
    </nav>
  );
}
