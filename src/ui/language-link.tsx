import type { MouseEvent } from "react";
import { languageTag, locales, type Text } from "../model/text";
import { withFace } from "../state/face";
import { useAtlas, useAtlasState, useHydrated, useText } from "./atlas";
import { isPlainPress, keepPlace } from "./place";

const words = {
  language: { zh: "English", en: "中文" },
  short: { zh: "EN", en: "中文" },
} satisfies Record<string, Text>;

/** The same page in the other language; keeps the place and the selection. */
export function LanguageLink({ className }: { readonly className: string }) {
  const { locale, ways } = useAtlas();
  const t = useText();
  const hydrated = useHydrated();
  useAtlasState((state) => state.selection);
  const other = locales.find((each) => each !== locale) ?? locale;
  const path = `${import.meta.env.BASE_URL}${other === "zh" ? "" : `${other}/`}`;
  const asked = hydrated ? location.search : "";
  const href = ways ? withFace(asked, { locale: other, presenting: false }) || "?" : path + asked;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    keepPlace();
    if (!ways) event.currentTarget.href = path + location.search + location.hash;
    else if (isPlainPress(event)) {
      event.preventDefault();
      ways.language(other);
    }
  };
  return (
    <a
      className={ways ? `${className} scripted` : className}
      href={href}
      hrefLang={languageTag[other]}
      lang={languageTag[other]}
      aria-label={t(words.language)}
      onClick={follow}
    >
      {t(words.short)}
    </a>
  );
}
