import { hasComparison, sectionOrders } from "../model/sections";
import { themes } from "../model/address";
import { zoneClass } from "../model/palette";
import { colon } from "../model/format";
import type { Text } from "../model/text";
import { inTerms } from "../model/terms";
import { useAtlas, useAtlasState, useText } from "./atlas";
import { CONTENTS, CONTENTS_WORDS } from "./contents";
import { mainTool, tool } from "./controls";
import { Icon } from "./icon";
import { LanguageLink } from "./language-link";
import { PresentLink } from "./present-link";
import { ShareButton } from "./share/share-button";
import { ZoneGlyph } from "./zone-glyph";

const words = {
  skip: { zh: "跳到图表", en: "Skip to the charts" },
  theme: { zh: "主题：", en: "Theme: " },
  share: { zh: "分享", en: "Share" },
} satisfies Record<string, Text>;

const themeWords = {
  auto: { zh: "跟随系统", en: "system" },
  light: { zh: "浅色", en: "light" },
  dark: { zh: "深色", en: "dark" },
} satisfies Record<string, Text>;

const themeIcons = { auto: "system", light: "sun", dark: "moon" } as const;

/** What the list calls the sections that are no charts. */
const names = {
  zones: { zh: "{zone}", en: "{Zones}" },
  compare: { zh: "对照", en: "Compare" },
  sources: { zh: "来源", en: "Sources" },
} satisfies Record<string, Text>;

/** A row, and a list beside the button that opens it where the header has no room or is out of sight. */
const contents = [
  "[position:static] m-0 ml-auto flex w-auto gap-5.5 overflow-visible [border:0] bg-transparent p-0 text-14",
  "*:py-2 *:whitespace-nowrap *:text-ink-2 *:underline-offset-[0.3em] *:hover:text-ink *:hover:underline",
  "open:fixed open:inset-auto open:top-15.5 open:right-4 open:grid open:gap-0 open:edge-ink open:bg-paper open:px-5 open:py-1.5 open:*:py-2.5",
  "supports-[position-area:bottom]:open:inset-auto supports-[position-area:bottom]:open:my-1 supports-[position-area:bottom]:open:[position-area:bottom_span-left]",
  "max-xl:not-open:hidden print:hidden",
].join(" ");

function ThemeButton() {
  const { store } = useAtlas();
  const t = useText();
  const theme = useAtlasState((state) => state.theme);
  const following = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  const label = t(words.theme) + t(themeWords[theme]);
  return (
    <button
      type="button"
      className={`${tool} scripted`}
      aria-label={label}
      title={label}
      onClick={() => store.getState().setTheme(following)}
    >
      <Icon name={themeIcons[theme]} />
    </button>
  );
}

/** Brand, sections, and the tools: language, theme, slides, sharing. */
export function Header() {
  const { charts, dataset } = useAtlas();
  const t = useText();
  const sections = [
    ...charts,
    { id: "zones", order: sectionOrders.zones, menu: names.zones },
    ...(hasComparison(dataset)
      ? [{ id: "compare", order: sectionOrders.compare, menu: names.compare }]
      : []),
    { id: "sources", order: Infinity, menu: names.sources },
  ].toSorted((a, b) => a.order - b.order);
  return (
    <header className="edge-b-rule">
      <a
        className="absolute -top-16 left-4 z-40 bg-ink px-4 py-2 text-paper forced-color-adjust-none focus:top-2 print:hidden"
        href="#filter"
      >
        {t(words.skip)}
      </a>
      <div className="wrap flex h-15 items-center gap-[32px] max-sm:h-14 max-sm:gap-[4px] max-[22.5rem]:gap-[8px] max-2xs:h-auto max-2xs:flex-wrap max-2xs:py-2">
        <a
          className="brand flex items-center gap-[10px] text-17 font-bold whitespace-nowrap max-sm:gap-[7px] max-[22.5rem]:[line-height:1.2] max-[22.5rem]:whitespace-normal"
          href="#top"
        >
          <span className="flex gap-px">
            {dataset.zones.slice(0, 3).map(({ id }, index) => (
              <span key={id} className={zoneClass(index)}>
                <ZoneGlyph index={index} size={20} />
              </span>
            ))}
          </span>
          <span>{t(dataset.site.name)} </span>
          <small className="ml-0.5 text-13 font-normal text-ink-3 max-lg:hidden max-[100rem]:not-zh:hidden">
            {t(dataset.site.tagline)}
          </small>
        </a>
        <nav id={CONTENTS} popover="auto" className={contents} aria-label={t(CONTENTS_WORDS)}>
          {sections.map(
            ({ id, menu }) =>
              menu && (
                <a key={id} href={`#${id}`}>
                  {t(inTerms(dataset, menu))}
                </a>
              ),
          )}
        </nav>
        <div className="flex items-center gap-[4px] max-xl:ml-auto max-sm:mr-[-10px] max-sm:gap-0 print:hidden">
          <LanguageLink className={tool} />
          <ThemeButton />
          <PresentLink
            of={t(dataset.site.name)}
            className={`${tool} gap-[7px] max-xs:hidden max-sm:[&>span]:hidden`}
          />
          <ShareButton
            label={t(words.share) + t(colon) + t(dataset.site.name)}
            className={mainTool}
          >
            <Icon name="share" />
            <span>{t(words.share)}</span>
          </ShareButton>
        </div>
      </div>
    </header>
  );
}
