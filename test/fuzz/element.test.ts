// @vitest-environment jsdom
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue } from "../../src/build/host-script";
import { SANDBOX } from "../../src/model/embed-frame";
import { dataset } from "../dataset";
import { PATIENCE, tryAll } from "./cases";
import { hostileText } from "./hostile-text";

const known = catalogue(dataset);
const HEIGHT = "pilot-zone-atlas:height";
const base = location.href;

beforeAll(async () => {
  Object.assign(globalThis, { PILOT_ZONE_ATLAS: known });
  document.head.innerHTML = '<script type="module" src="/embed.js"></script>';
  await import("../../src/entry/host");
});

afterAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const value = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Object.keys(known.charts), ...known.fields, "en", "dark", "all"),
  },
);
const names = ["chart", "lang", "theme", "field", "match", "zone", "plain"];
const attributes = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 5 });

function elementWith(given: readonly (readonly [string, string])[]): HTMLElement {
  const element = document.createElement("pilot-zone-chart");
  for (const [name, said] of given) element.setAttribute(name, said);
  document.body.replaceChildren(element);
  return element;
}

const frameOf = (element: HTMLElement): HTMLIFrameElement => {
  const frame = element.shadowRoot?.querySelector("iframe");
  if (!frame) throw new Error("no frame; expected one");
  return frame;
};

test(
  "any attributes show a chart of the atlas in a sandbox, and say what they do not know",
  () => {
    tryAll("element", attributes, (given) => {
      const element = elementWith(given);
      const frame = frameOf(element);
      const { origin, pathname } = new URL(frame.src);
      expect(origin).toBe(new URL(base).origin);
      expect(pathname).toMatch(/^\/(?:en\/)?embed\/[a-z-]+\/(?:[a-z-]+\/)?$/);
      const [, , chart = ""] = pathname.replace("/en/", "/").split("/");
      expect(Object.keys(known.charts)).toContain(chart);
      expect(frame.getAttribute("sandbox")).toBe(SANDBOX);
      expect(frame.title).toContain(" · ");
      expect(element.shadowRoot?.querySelectorAll(":not(iframe, p)")).toHaveLength(0);
    });
  },
  PATIENCE,
);

/** Messages by anyone: nothing of ours, nearly ours, ours with any height. */
const message: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
  hostileText,
  fc.record({ type: fc.constant(HEIGHT), height: fc.anything() }),
  fc.record({ type: fc.constant(HEIGHT), height: fc.double(), chart: hostileText }),
  fc.record({ type: fc.constant(HEIGHT), height: fc.integer({ min: 40, max: 20_000 }) }),
  fc.record({ type: hostileText, height: fc.nat() }),
);
const origin = fc.oneof(fc.constant("null"), fc.constant(location.origin), hostileText);

test(
  "no message but a height of its own frame changes an element, whoever sends what",
  () => {
    const element = elementWith([["chart", "targets"]]);
    const frame = frameOf(element);
    // jsdom gives a frame in a shadow tree no window.
    const other = document.body.appendChild(document.createElement("iframe"));
    Object.defineProperty(frame, "contentWindow", { value: other.contentWindow });
    const before = element.shadowRoot?.innerHTML;
    let obeyed = 0;
    tryAll(
      "messages",
      fc.record({ data: message, origin, own: fc.boolean() }),
      ({ data, origin: from, own }) => {
        frame.style.height = "";
        frame.style.aspectRatio = "16/9";
        const source = own ? frame.contentWindow : window;
        dispatchEvent(new MessageEvent("message", { data, origin: from, source }));
        const { height } = frame.style;
        const said = Object(data) as { type?: unknown; height?: unknown };
        if (height === "") return;
        obeyed++;
        expect(own && said.type === HEIGHT && typeof said.height === "number").toBe(true);
        expect(height).toMatch(/^\d{2,5}px$/);
      },
    );
    expect(obeyed).toBeGreaterThan(0);
    frame.style.height = "";
    frame.style.aspectRatio = "16/9";
    expect(element.shadowRoot?.innerHTML).toBe(before);
  },
  PATIENCE,
);
