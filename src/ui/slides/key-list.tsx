import type { Text } from "../../model/text";
import { useText } from "../atlas";

const title: Text = { zh: "按键", en: "Keys" };

const lines: readonly (readonly [keys: readonly string[], what: Text])[] = [
  [["→", "↓", "PageDown", "Space", "Enter"], { zh: "下一张", en: "Next slide" }],
  [["←", "↑", "PageUp", "Shift Space"], { zh: "上一张", en: "Previous slide" }],
  [["Home", "End"], { zh: "第一张、最后一张", en: "First slide, last slide" }],
  [
    ["Tab"],
    {
      zh: "到图中：方向键逐项移动，Enter 看出处，Esc 离开",
      en: "Into a chart: arrows lead from item to item, Enter to a source, Esc out of it",
    },
  ],
  [["B", "."], { zh: "黑屏，按任意键返回", en: "Blank; any key brings the slide back" }],
  [["T"], { zh: "浅色或深色", en: "Light or dark" }],
  [["L"], { zh: "中文或英文", en: "Chinese or English" }],
  [["N"], { zh: "讲者备注", en: "Speaker notes" }],
  [["F"], { zh: "全屏", en: "Full screen" }],
  [
    ["Esc"],
    { zh: "退出全屏；再按回到图谱", en: "Leave full screen; once more: back to the atlas" },
  ],
  [["?"], { zh: "显示或关闭本列表", en: "Show or close this list" }],
];

const ten: Text = {
  zh: "到第几张；0 为第 10 张，更后的连按两位",
  en: "To that slide; 0 is the tenth, later ones by two digits",
};
const nine: Text = { zh: "到第几张", en: "To that slide" };

/** Every key and what it does. */
export function KeyList({ count }: { count: number }) {
  const t = useText();
  const digits = [[`1–${Math.min(count, 9)}`], count > 9 ? ten : nine] as const;
  return (
    <section
      className="keys fixed inset-0 z-6 m-auto hidden h-fit max-h-[94vh] w-[min(96vw,51.25rem)] overflow-auto rounded-dialog border border-ink bg-paper px-36 py-28 text-18/1.5 focus-visible:outline-none keyed:block print:hidden"
      aria-label={t(title)}
      tabIndex={-1}
    >
      <h2 className="text-24/[1.4]">{t(title)}</h2>
      <dl>
        {[...lines.slice(0, 3), digits, ...lines.slice(3)].map(([keys, what]) => (
          <div
            className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-baseline gap-x-20 gap-y-4 border-b border-rule py-7"
            key={what.en}
          >
            <dt className="flex flex-wrap gap-x-6 gap-y-4">
              {keys.map((key) => (
                <kbd key={key}>{`${key} `}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
