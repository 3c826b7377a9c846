import { act, waitFor } from "@testing-library/react";
import type { Root } from "react-dom/client";
import { afterEach, expect, it } from "vitest";
import { chartEntries, chartsOf } from "../../src/charts";
import { hydrate } from "../../src/entry/hydrate";
import { renderSlides } from "../../src/entry/prerender";
import { everything } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { atlas } from "../../src/pages/atlas";
import { drawn } from "../../src/pages/page-kind";
import { present } from "../../src/pages/present";
import { createAtlasStore } from "../../src/state/store";
import { dataset } from "../dataset";
import { atlasMarkup, takesWholePages } from "./whole-page";

takesWholePages();

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

/**
 * Puts other words into the page, as translators do: each text in elements of their own; but for
 * the count that is there until the application is.
 */
function translate(place: Node): readonly HTMLElement[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts
    .filter(({ parentElement }) => !parentElement?.closest("svg, script, style, .counted"))
    .map((text) => {
      const outer = document.createElement("span");
      const inner = document.createElement("span");
      inner.textContent = `[${text.data}]`;
      outer.append(inner);
      text.replaceWith(outer);
      return outer;
    });
}

it.each(locales)(
  "keeps the words of a page that was translated before it came alive: %s",
  async (locale) => {
    document.body.innerHTML = `<div id="app">${atlasMarkup(locale)}</div>`;
    const place = document.querySelector<HTMLElement>("#app");
    if (!place) throw new Error("no #app; expected the page");
    const translated = translate(place);
    const store = createAtlasStore({ selection: everything });
    const given = { dataset, locale, store, charts: chartEntries(dataset) };
    await act(async () => {
      root = hydrate(place, (prerendered) => drawn(atlas.page, { ...given, prerendered }));
    });
    const turned = new Event("pointerover", { bubbles: true });
    await act(async () => void document.querySelector("[data-late]")?.dispatchEvent(turned));
    await waitFor(() => expect(document.querySelector("[data-late]")).toBeNull(), {
      timeout: 10_000,
    });
    const lost = () =>
      translated.filter((each) => !each.isConnected).map(({ textContent }) => textContent);
    expect(lost()).toEqual([]);

    // What changes says its own words, and nothing else does.
    await act(async () => store.getState().choose({ ...everything, fields: ["chips"] }));
    await waitFor(() => expect(lost().length).toBeGreaterThan(0));
    expect(lost().length).toBeLessThan(30);
    expect(document.querySelector(".said")?.textContent).not.toContain("[");
    expect(document.querySelector(".brand")?.textContent).toContain("[");
  },
);

it("keeps the words of slides that were translated, but for those that a filter changes", async () => {
  document.body.innerHTML = `<main id="app">${renderSlides(dataset, "zh")}</main>`;
  const place = document.querySelector<HTMLElement>("#app");
  if (!place) throw new Error("no #app; expected the slides");
  const translated = translate(place);
  const selection = { ...everything, fields: ["chips"] };
  const store = createAtlasStore({ selection });
  await act(async () => {
    root = hydrate(place, (prerendered) =>
      drawn(present.page, { ...{ dataset, locale: "zh", store, charts: [] }, prerendered }),
    );
  });
  const lost = translated.filter(({ isConnected }) => !isConnected);
  const selectable = chartsOf(dataset).filter(([, chart]) => chart.selectable);
  expect(lost).toHaveLength(locales.length * selectable.length);
  expect(place.querySelector(".s-targets .notes p")?.textContent).not.toContain("[");
  expect(place.querySelector(".s-title h2")?.textContent).toContain("[");
});
