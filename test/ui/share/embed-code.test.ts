import { runInNewContext } from "node:vm";
import { describe, expect, it, test } from "vitest";
import { SANDBOX } from "../../../src/model/embed-frame";
import { everything } from "../../../src/model/selection";
import { embedCode, frameSizes, hosts, type Embedded } from "../../../src/ui/share/embed-code";

const embedded: Embedded = {
  ...{ root: "https://example.org/", chart: "targets", locale: "zh", theme: "auto" },
  ...{ selectable: true, selection: everything, shape: "4:3", title: 'A "b" <c> & [d]' },
};

const parsed = (code: string) => new DOMParser().parseFromString(code, "text/html");

describe("the code of a website", () => {
  it("is an element that names chart and language, with a linked picture inside, and its script", () => {
    const page = parsed(embedCode("web", { ...embedded, theme: "dark" }));
    const element = page.querySelector("pilot-zone-chart");
    expect(element?.getAttributeNames()).toEqual(["chart", "lang", "theme"]);
    expect(element?.querySelector("a")?.href).toBe("https://example.org/?theme=dark#targets");
    const picture = element?.querySelector("img");
    expect(picture?.src).toBe("https://example.org/charts/targets.zh.dark.png");
    expect(picture?.alt).toBe(embedded.title);
    expect(page.querySelector("script")?.src).toBe("https://example.org/embed.js");
  });

  it("has the filter in the element's attributes, as far as the chart answers to it", () => {
    const selection = { fields: ["space", "chips"], match: "all", zones: ["lingang"] } as const;
    const element = (selectable: boolean) =>
      parsed(embedCode("web", { ...embedded, selection, selectable })).querySelector(
        "pilot-zone-chart",
      );
    expect(element(true)?.getAttribute("field")).toBe("space chips");
    expect(element(true)?.getAttribute("match")).toBe("all");
    expect(element(true)?.getAttribute("zone")).toBe("lingang");
    expect(element(false)?.getAttributeNames()).toEqual(["chart", "lang"]);
  });
});

test("a frame has a title, the size of its shape, and no more rights than it needs", () => {
  for (const [shape, [width, height]] of Object.entries(frameSizes)) {
    const code = embedCode("iframe", { ...embedded, shape: shape as Embedded["shape"] });
    const frame = parsed(code).querySelector("iframe");
    expect([frame?.width, frame?.height]).toEqual([String(width), String(height)]);
    expect(frame?.title).toBe(embedded.title);
    // A narrower place is filled, not overflowed.
    expect([frame?.style.width, frame?.style.maxWidth]).toEqual(["100%", `${width}px`]);
    expect(frame?.getAttribute("sandbox")).toBe(SANDBOX);
    expect(frame?.hasAttribute("credentialless")).toBe(true);
    expect(frame?.getAttribute("src")).toBe("https://example.org/embed/targets/");
  }
});

test("a slide of reveal.js has the embed as its background, which answers", () => {
  const section = parsed(embedCode("reveal", embedded)).querySelector("section");
  expect(section?.dataset["backgroundIframe"]).toBe("https://example.org/embed/targets/");
  expect(section?.dataset).toHaveProperty("backgroundInteractive");
});

test("the script of a slide gives the deck keys of the atlas alone", () => {
  const script = parsed(embedCode("reveal", embedded)).querySelector("script")?.textContent ?? "";
  const heard: string[] = [];
  const deck = new EventTarget();
  deck.addEventListener("keydown", (event) => heard.push((event as KeyboardEvent).key));
  runInNewContext(script, { addEventListener, document: deck, KeyboardEvent });
  const type = "pilot-zone-atlas:key";
  for (const [origin, data] of [
    ["https://example.org", { type, key: "ArrowRight", keyCode: 39 }],
    ["https://evil.example", { type, key: "ArrowLeft" }],
    ["https://example.org", { type: "pilot-zone-atlas:height", key: "b" }],
    ["https://example.org", null],
  ] as const)
    dispatchEvent(new MessageEvent("message", { origin, data }));
  expect(heard).toEqual(["ArrowRight"]);
});

test("Markdown links a picture, whatever its title holds", () => {
  expect(embedCode("markdown", embedded)).toBe(
    String.raw`[![A &quot;b&quot; &lt;c> &amp; \[d\]](https://example.org/charts/targets.zh.light.png)](https://example.org/#targets)`,
  );
});

test("a document takes the address alone", () => {
  expect(embedCode("notion", embedded)).toBe("https://example.org/embed/targets/");
});

test("no title breaks out of any code", () => {
  for (const host of hosts) {
    const page = parsed(embedCode(host, { ...embedded, title: '"><script>alert(1)</script>' }));
    const said = [...page.querySelectorAll("script")].map(({ textContent }) => textContent);
    expect(said.join(""), host).not.toContain("alert");
  }
});
