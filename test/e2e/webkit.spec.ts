import { expect, test } from "@playwright/test";
import { findWebKit } from "../chromium.mjs";
import { pages } from "./atlas";
import { openWebKit, type Window } from "./webkit";

const there = findWebKit(process.env);
let window: Window;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  if (there) window = await openWebKit();
});

test.afterAll(async () => {
  if (there) await window.close();
});

/** The answer of the filter, as it is to be seen. */
const said = () =>
  window.read(() =>
    [...document.querySelectorAll(".result [role=status] > *")]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.textContent.trim())
      .join("|"),
  );

const search = () => window.read(() => location.search);

if (there)
  for (const [words, way] of [
    [pages.zh, ", steps back and forward, and comes back to it"],
    [pages.en, ""],
  ] as const)
    test(`WebKit has the typeface and filters${way}: /${words.path}`, async ({ baseURL }) => {
      await window.goto(`${baseURL}${words.path}`);
      await expect.poll(said).toBe(words.none);
      await expect
        .poll(() =>
          window.read(() =>
            [...document.fonts].some(
              ({ family, status }) => /Atlas"?$/.test(family) && status === "loaded",
            ),
          ),
        )
        .toBe(true);
      await window.click('.chip[data-field="space"]');
      await expect.poll(said).toBe(words.one);
      await expect.poll(search).toBe("?field=space");
      // The way back is the same in both languages.
      if (!way) return;
      await window.click('.chip[data-field="chips"]');
      await expect.poll(said).toBe(words.some);
      // The answer comes first, and the step in the history with the frame after it.
      await expect.poll(search).toContain("chips");
      await window.back();
      await expect.poll(said).toBe(words.one);
      await window.forward();
      await expect.poll(said).toBe(words.some);

      await window.hover("#overview .plot");
      const isLive = () =>
        window.read(() => document.querySelector("#overview .live:not(.waiting) svg") !== null);
      await expect.poll(isLive).toBe(true);

      await window.read(() => (document.documentElement.dataset["kept"] = ""));
      await window.goto(`${baseURL}${words.path}embed/targets/`);
      await window.back();
      // As it was left, from the back/forward cache.
      await expect
        .poll(() => window.read(() => "kept" in document.documentElement.dataset))
        .toBe(true);
      await expect.poll(said).toBe(words.some);
      await window.click('.chip[data-field="chips"]');
      await expect.poll(said).toBe(words.one);
    });
