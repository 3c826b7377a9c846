import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { firstZones } from "../charts/frames/window";
import { decode, type Compact } from "../model/compact";
import { languageTag, plain, type Locale } from "../model/text";
import { faceOf, withFace, type Face } from "../state/face";
import { storeFromLocation } from "../state/location";
import { markSelection } from "../state/marking";
import { query, writeQuery } from "../state/query";
import type { Atlas } from "../ui/atlas";
import { parts } from "./all-parts";
import { App } from "./app";
import { chartEntries } from "./chart-entries";
import { hydrate } from "./hydrate";
import { createSlides } from "./offline-slides";
import { INLINE } from "./outline";
import { required } from "./start";

/**
 * The whole site in one document: the atlas in both languages, and the slides. What is
 * shown follows the query, so that going back and reloading do what they do elsewhere;
 * where the browser refuses to write the query of a file, it lasts as long as the page.
 */
const root = document.documentElement;

const places = {
  atlas: required("app", HTMLDivElement),
  slides: required("slides", HTMLElement),
};
const styles = {
  atlas: required("atlas-styles", HTMLStyleElement),
  slides: required("slides-styles", HTMLStyleElement),
};
// Made and checked by the build that made this script.
const all = decode(JSON.parse(required(INLINE, HTMLScriptElement).text) as Compact);
const dataset = firstZones(all);
const store = storeFromLocation(dataset);

let drawn: Root | undefined;
let shown: Locale | undefined;

/** The atlas in a language; the one that came with the page comes to life as it is. */
function showAtlas(locale: Locale): void {
  if (shown === locale) return;
  shown = locale;
  const prerendered = drawn === undefined && locale === "zh";
  const atlas: Atlas = {
    ...{ dataset, locale, store, charts: chartEntries(dataset), parts, prerendered },
    ways: {
      language: (other) => go({ locale: other, presenting: false }, location.hash),
      present: (chart) => go({ locale, presenting: true }, chart ? `#${chart}` : ""),
    },
  };
  if (prerendered) {
    drawn = hydrate(places.atlas, (as) => (
      <App key={locale} atlas={{ ...atlas, prerendered: as }} />
    ));
    return;
  }
  if (!drawn) places.atlas.replaceChildren();
  const page = (drawn ??= createRoot(places.atlas));
  flushSync(() => page.render(<App key={locale} atlas={atlas} />));
}

const slides = createSlides(places.slides, dataset, (locale, id) => {
  const theme = root.dataset["theme"];
  store.getState().setTheme(theme === "light" || theme === "dark" ? theme : "auto");
  go({ locale, presenting: false }, `#${id}`);
  document.getElementById(id)?.scrollIntoView({ behavior: "instant" });
});

function turnTo(face: "atlas" | "slides"): void {
  for (const each of ["atlas", "slides"] as const) {
    places[each].hidden = each !== face;
    styles[each].media = each === face ? "" : "not all";
  }
}

/** Where the reader was on the atlas before the slides. */
let left = 0;

/** Shows what the query asks for, at a fragment. */
function follow(fragment = location.hash): void {
  const { locale, presenting } = faceOf(query());
  const { selection } = store.getState();
  const before = places.atlas.hidden;
  if (presenting && !before) left = scrollY;
  slides.close();
  root.lang = languageTag[locale];
  document.title = `${plain(dataset.site.name[locale])} · ${plain(dataset.site.tagline[locale])}`;
  markSelection(root, dataset, selection);
  turnTo(presenting ? "slides" : "atlas");
  if (presenting) void slides.open(selection, fragment);
  else {
    showAtlas(locale);
    if (before) scrollTo({ top: left, behavior: "instant" });
  }
  delete root.dataset["unsettled"];
}

function go(face: Face, fragment: string): void {
  writeQuery("push", withFace(query(), face), fragment);
  follow(fragment);
}

root.dataset["arrived"] = "";
root.dataset["taken"] = "";
addEventListener("popstate", () => follow());
follow();
