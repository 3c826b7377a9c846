import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { tabsOf, type Options } from "./options";
import { useShare } from "./share-context";

const words = {
  title: { zh: "哪种适合我的软件？", en: "Which format for my software?" },
  best: { zh: "推荐", en: "Use" },
} satisfies Record<string, Text>;

interface Advice {
  readonly program: Text;
  readonly best: Text;
  readonly limits: Text;
  /** Where the dialog offers it. */
  readonly leads: Partial<Options>;
}

const native: Partial<Options> = { tab: "slides", pictures: false };

/** What serves best in the programs that people put charts into, and what it cannot do. */
const advice: readonly Advice[] = [
  {
    program: { zh: "PowerPoint", en: "PowerPoint" },
    best: { zh: "PPT，原生图表", en: "PowerPoint, native chart" },
    limits: {
      zh: "数字和文字可改，颜色随主题。图片可用 SVG；2016 之前的版本请用 PNG。",
      en: "Editable, follows the deck’s theme. As a picture take SVG, or PNG before 2016.",
    },
    leads: native,
  },
  {
    program: { zh: "WPS 演示", en: "WPS Presentation" },
    best: { zh: "PPT，原生图表", en: "PowerPoint, native chart" },
    limits: {
      zh: "数字和文字可改；个别标签的位置可能略有不同。图片请用 PNG。",
      en: "Editable; some labels may sit a little differently. As a picture take PNG.",
    },
    leads: native,
  },
  {
    program: { zh: "Keynote", en: "Keynote" },
    best: { zh: "PPT，整页图片", en: "PowerPoint, full-page picture" },
    limits: {
      zh: "导入时会转换原生图表；要能编辑就用它，并核对 ≈ 与 + 是否还在。",
      en: "Converts native charts on import; take them to edit, and check that ≈ and + are still there.",
    },
    leads: { tab: "slides", pictures: true },
  },
  {
    program: { zh: "Google 幻灯片", en: "Google Slides" },
    best: { zh: "PNG，2×", en: "PNG, 2×" },
    limits: {
      zh: "不支持 SVG 与实时嵌入；可以导入 .pptx，但其中的图表不一定还能编辑。",
      en: "No SVG and no live embeds; it imports a .pptx, but the charts in it may not stay editable.",
    },
    leads: { tab: "image", scale: 2, transparent: false },
  },
  {
    program: { zh: "reveal.js", en: "reveal.js" },
    best: { zh: "嵌入，reveal.js", en: "Embed, reveal.js" },
    limits: {
      zh: "可交互；放映时需要网络，导出 PDF 时请换成 SVG。",
      en: "Live; needs a network while presenting. For its PDF export take SVG.",
    },
    leads: { tab: "embed", host: "reveal" },
  },
  {
    program: { zh: "Notion", en: "Notion" },
    best: { zh: "嵌入，Notion", en: "Embed, Notion" },
    limits: {
      zh: "可交互；本站须能公开访问，Notion 导出时只剩链接，存档请用 PNG。",
      en: "Live while the atlas is public; an export keeps only the link, so archive a PNG.",
    },
    leads: { tab: "embed", host: "notion" },
  },
];

/** A short guide; each piece of advice leads to where the dialog offers it. */
export function Guide() {
  const { change, root } = useShare();
  const within = tabsOf(root);
  const offered = advice.filter(({ leads }) => leads.tab && within.includes(leads.tab));
  const t = useText();
  return (
    <details
      className="mt-4 border-t border-rule text-13.5/[1.55]"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: "start" });
      }}
    >
      <summary className="cursor-pointer py-2.5 text-ink-2 max-sm:py-3">{t(words.title)}</summary>
      <dl>
        {offered.map(({ program, best, limits, leads }) => (
          <div className="border-t border-rule py-2" key={program.en}>
            <dt className="float-left mr-2.5 font-bold max-sm:leading-11">{t(program)}</dt>
            <dd>
              <button
                type="button"
                className="link text-left max-sm:min-h-11"
                onClick={() => change(leads)}
              >
                {t(words.best)} {t(best)}
              </button>
            </dd>
            <dd className="text-ink-2">{t(limits)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
