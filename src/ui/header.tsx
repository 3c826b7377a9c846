import { hasComparison, sectionOrders } from "../model/sections";
import { themes } from "../model/address";
import { zoneClass } from "../model/palette";
import { colon } from "../model/format";
import type { Text } from "../model/text";
import { inTerms } from "../model/terms";
import { useAtlas, useAtlasState, useText } from "./atlas";
import { CONTENTS, CONTENTS_WORDS } from "./contents";
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

function ThemeButton() {
  const { store } = useAtlas();
  const t = useText();
  const theme = useAtlasState((state) => state.theme);
  const following = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  const label = t(words.theme) + t(themeWords[theme]);
  return (
    <button
      type="button"
      className="tool scripted"
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
    <header className="top">
      <a className="skip" href="#filter">
        {t(words.skip)}
      </a>
      <div className="wrap">
        <a className="brand" href="#top">
          <span className="brand-mark">
            {dataset.zones.slice(0, 3).map(({ id }, index) => (
              <span key={id} className={zoneClass(index)}>
                <ZoneGlyph index={index} size={20} />
              </span>
            ))}
          </span>
          <span>{t(dataset.site.name)} </span>
          <small>{t(dataset.site.tagline)}</small>
        </a>
        <nav id={CONTENTS} popover="auto" aria-label={t(CONTENTS_WORDS)}>
          {sections.map(
            ({ id, menu }) =>
              menu && (
                <a key={id} href={`#${id}`}>
                  {t(inTerms(dataset, menu))}
                </a>
              ),
          )}
        </nav>
        <div className="tools">
          <LanguageLink className="tool" />
          <ThemeButton />
          <PresentLink of={t(dataset.site.name)} className="tool" />
          <ShareButton
            label={t(words.share) + t(colon) + t(dataset.site.name)}
            className="tool primary"
          >
            <Icon name="share" />
            <span>{t(words.share)}</span>
          </ShareButton>
        </div>
      </div>
    </header>
  );
}
