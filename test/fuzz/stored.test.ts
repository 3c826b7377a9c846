// @vitest-environment jsdom
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { themes } from "../../src/model/address";
import { showTheme, storedTheme, storeTheme } from "../../src/state/preference";
import { resumePlace } from "../../src/ui/place";
import { PATIENCE, shares, tryAll } from "./cases";
import { hostileText } from "./hostile-text";

const stored = fc.oneof(
  hostileText,
  fc.json(),
  fc.constantFrom<string>(...themes),
  fc
    .record({ id: fc.oneof(hostileText, fc.constant("zones")), offset: fc.jsonValue() })
    .map((place) => JSON.stringify(place)),
  fc.constantFrom('{"id":"zones","offset":1e999}', '{"id":"zones","offset":40}', "null", "[]"),
);
const faults = ["none", "read", "write", "all"] as const;

/** Storage that holds one text under every name, and refuses some of what is asked of it. */
function storage(text: string, fault: (typeof faults)[number]) {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  return {
    getItem: fault === "read" || fault === "all" ? refuse : () => text,
    setItem: fault === "write" || fault === "all" ? refuse : () => undefined,
    removeItem: fault === "write" || fault === "all" ? refuse : () => undefined,
  };
}

test(
  "whatever is stored, or refused, is a theme and a place of this page, or neither",
  () => {
    document.body.innerHTML = '<section id="zones" class="section"></section>';
    const scrolled: unknown[] = [];
    vi.stubGlobal("scrollBy", (to: unknown) => scrolled.push(to));
    // What is held in the window is held for one frame.
    vi.stubGlobal("requestAnimationFrame", () => 0);
    const root = document.documentElement;
    tryAll(
      "stored",
      fc.record({ text: stored, fault: fc.constantFrom(...faults) }),
      ({ text, fault }) => {
        vi.stubGlobal("localStorage", storage(text, fault));
        vi.stubGlobal("sessionStorage", storage(text, fault));
        const theme = storedTheme();
        expect(themes).toContain(theme);
        showTheme(root, theme);
        expect([undefined, "light", "dark"]).toContain(root.dataset["theme"]);
        for (const each of themes) storeTheme(each);
        resumePlace();
        expect(root.outerHTML).not.toContain("script");
      },
    );
    expect(scrolled.length).toBeGreaterThan(0);
    document.body.replaceChildren();
    delete root.dataset["theme"];
  },
  PATIENCE,
);

test("the usual run tries ten thousand cases at least", () => {
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(
    10_000,
  );
});
