import { act, screen, waitFor } from "@testing-library/react";
import { hydrateRoot, type Root } from "react-dom/client";
import { afterEach, expect, it } from "vitest";
import { chartEntries, chartsOf } from "../../src/charts";
import { renderSlides } from "../../src/entry/prerender";
import { everything, type Selection } from "../../src/model/selection";
import { locales, type Locale } from "../../src/model/text";
import { atlas } from "../../src/pages/atlas";
import { drawn } from "../../src/pages/page-kind";
import { present } from "../../src/pages/present";
import { createAtlasStore } from "../../src/state/store";
import { pictureDrawer } from "../../src/ui/draw-picture";
import { dataset } from "../dataset";
import { atlasMarkup, takesWholePages } from "./whole-page";

takesWholePages();

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

async function hydrated(locale: Locale, selection: Partial<Selection>) {
  document.body.innerHTML = `<div id="app">${atlasMarkup(locale)}</div>`;
  const place = document.querySelector("#app");
  if (!place) throw new Error("no #app; expected the page");
  const chosen = { ...everything, ...selection };
  const store = createAtlasStore({ selection: chosen }, "dark");
  const faults: unknown[] = [];
  await act(async () => {
    root = hydrateRoot(
      place,
      drawn(atlas.page, {
        ...{ dataset, locale, store, charts: chartEntries(dataset), prerendered: true },
      }),
      { onRecoverableError: (error) => faults.push(error) },
    );
  });
  return faults;
}

// React's development build names every mismatch, and a console that is not silent fails the test.
for (const locale of locales)
  for (const [what, selection] of [
    ["everything", {}],
    ["a filter", { fields: ["energy"], zones: ["lingang"] }],
    ["nothing", { fields: ["space", "chips"], match: "all" }],
  ] as const)
    it(`takes the prerendered page over as it stands, where it shows ${what}: ${locale}`, async () => {
      expect(await hydrated(locale, selection)).toEqual([]);
      await act(async () => {
        document
          .querySelector("[data-late]")
          ?.dispatchEvent(new Event("pointerover", { bubbles: true }));
      });
      await waitFor(() => expect(document.querySelector("[data-late]")).toBeNull(), {
        timeout: 10_000,
      });
      expect(document.querySelectorAll(".picture svg").length).toBeGreaterThan(20);
      expect(screen.getAllByRole("img").length).toBeGreaterThanOrEqual(7);
    }, 30_000);

it("takes slides over as they stand, and draws those anew that answer to a filter", async () => {
  document.body.innerHTML = `<main id="app">${renderSlides(dataset, "zh")}</main>`;
  const place = document.querySelector("#app");
  if (!place) throw new Error("no #app; expected the slides");
  // A toast stands in the controls by then.
  place.querySelector(".fault")?.append("told");
  const pictures = [...place.querySelectorAll(".picture svg")];
  const selection = { ...everything, fields: ["space"] };
  const store = createAtlasStore({ selection });
  await pictureDrawer();
  const faults: unknown[] = [];
  await act(async () => {
    root = hydrateRoot(
      place,
      drawn(present.page, {
        ...{ dataset, locale: "zh", store, charts: [], prerendered: true },
      }),
      { onRecoverableError: (error) => faults.push(error) },
    );
  });
  expect(faults).toEqual([]);
  const selectable = chartsOf(dataset).filter(([, chart]) => chart.selectable);
  expect(selectable.length).toBeGreaterThan(1);
  const kept = pictures.filter(({ isConnected }) => isConnected);
  const drawnAnew = locales.length * selectable.length;
  expect(kept.length).toBe(pictures.length - drawnAnew);
  expect(kept.length).toBeGreaterThan(0);
  const now = [...place.querySelectorAll(".picture svg")];
  expect(now.filter((picture) => !pictures.includes(picture))).toHaveLength(drawnAnew);
  expect(place.querySelector(".fault")).toHaveTextContent("told");
  expect(place.querySelector(".card-match")).toHaveTextContent("未来空间");
});
