import type { MouseEvent } from "react";
import { homeOf } from "../model/locale";
import { languageTag, locales, type Text } from "../model/text";
import { withFace } from "../state/face";
import { useAtlas, useText } from "./atlas";
import { isPlainPress, keepPlace } from "./place";

const words = {
  language: { zh: "EN English", en: "中文" },
  short: { zh: "EN", en: "中文" },
} satisfies Record<string, Text>;

/** The same page in the other language; the first script keeps the place and the selection. */
export function LanguageLink({ className }: { readonly className: string }) {
  const { locale, ways } = useAtlas();
  const t = useText();
  const other = locales.find((each) => each !== locale) ?? locale;
  const href = ways ? withFace("", { locale: other, presenting: false }) || "?" : homeOf(other);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!ways || !isPlainPress(event)) return;
    event.preventDefault();
    keepPlace();
    ways.language(other);
  };
  return (
    <a
      className={ways ? `${className} scripted` : className}
      href={href}
      data-carries-query={ways ? undefined : ""}
      hrefLang={languageTag[other]}
      lang={languageTag[other]}
      aria-label={t(words.language)}
      onClick={follow}
    >
      {t(words.short)}
    </a>
  );
}
