import { beforeEach, vi } from "vitest";
import { renderAtlas } from "../../src/entry/prerender";
import type { Locale } from "../../src/model/text";
import { dataset } from "../dataset";

/** What jsdom has not, and a page that is not laid out does not need. */
class Nowhere {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Lets each test of a file take a whole page over as a browser does. */
export function takesWholePages(): void {
  beforeEach(() => {
    vi.stubGlobal("ResizeObserver", Nowhere);
    vi.stubGlobal("IntersectionObserver", Nowhere);
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  });
}

const written = new Map<Locale, string>();

/** The page as the build writes it, drawn once in each language. */
export function atlasMarkup(locale: Locale): string {
  const markup = written.get(locale) ?? renderAtlas(dataset, locale);
  written.set(locale, markup);
  return markup;
}
