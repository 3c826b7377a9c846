import type { Locale } from "../model/text";
import type { InlineFonts } from "./picture-svg";

/** The page's own family in a language; in Chinese it sets ASCII alone. */
const families: Readonly<Record<Locale, string>> = { zh: "Atlas", en: "Atlas En" };

const chinese = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei'";
/** In English the generic face stands first: a Chinese one sets letters with marks apart from them. */
const others: Readonly<Record<Locale, string>> = {
  zh: `${chinese},sans-serif`,
  en: `sans-serif,${chinese}`,
};

/** As the page sets its texts. */
const setting = "text{font-variant-numeric:tabular-nums;text-spacing-trim:trim-start}";

const unquoted = (family: string) => family.replace(/^["']|["']$/g, "");

/** The rule that declares a family on this page. */
function faceRule(family: string): CSSFontFaceRule | undefined {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      // A sheet from elsewhere, a browser extension's, keeps its rules to itself.
      return [];
    }
  });
  return rules.find(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule &&
      unquoted(rule.style.getPropertyValue("font-family")) === family,
  );
}

/** How long a face may take that a picture can do without; milliseconds. */
const PATIENCE = 5_000;

async function fileAt(address: string): Promise<Blob> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  const file = await answer.blob();
  if (answer.ok && file.type.startsWith("font/")) return file;
  throw new Error(`${answer.status} ${file.type} at ${address}; expected a font`);
}

/** A file as `data:` address. */
async function asData(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  const file = await fileAt(address);
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () =>
      typeof reader.result === "string" ? done(reader.result) : fail(reader.error),
    );
    reader.readAsDataURL(file);
  });
}

/**
 * The page's face with its file inside: a picture that is drawn as an image may load
 * nothing and knows none of the page's faces. Nothing where the page has none or its
 * file does not come; the picture is then set in the system's faces.
 */
export async function inlineFonts(locale: Locale): Promise<InlineFonts | undefined> {
  const family = families[locale];
  const rule = faceRule(family);
  const [, address] =
    /url\(["']?(.*?)["']?\)/.exec(rule?.style.getPropertyValue("src") ?? "") ?? [];
  if (!rule || !address) return undefined;
  try {
    const file = await asData(
      new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href,
    );
    const kept = ["font-weight", "unicode-range"].map(
      (name) => `${name}:${rule.style.getPropertyValue(name)};`,
    );
    return {
      family: `'${family}',${others[locale]}`,
      css: `@font-face{font-family:'${family}';${kept.join("")}src:url("${file}")}${setting}`,
    };
  } catch {
    return undefined;
  }
}
