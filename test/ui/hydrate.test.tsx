import { readFileSync } from "node:fs";
import { lazy, startTransition, Suspense, useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { hydrate } from "../../src/entry/hydrate";
import { MissingCode } from "../../src/exports/timeout";
import { ErrorBoundary } from "../../src/ui/error-boundary";
import { expectConsole } from "../console";

// React works in slices, as it does in a browser.
beforeEach(() => void vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false));

/** A page as it came, with an element in it that stays the same as long as nothing is drawn anew. */
function prerendered(html: string): { readonly place: HTMLElement; readonly standing: Element } {
  document.body.innerHTML = `<div id="app">${html}</div>`;
  const place = document.getElementById("app");
  const standing = place?.firstElementChild;
  if (!place || !standing) throw new Error("no page; expected one");
  return { place, standing };
}

/** Takes longer than React works at a stretch, and lets something happen then. */
function Slow({ then }: { then: (() => void) | undefined }) {
  if (!then) return null;
  queueMicrotask(then);
  const end = performance.now() + 20;
  while (performance.now() < end);
  return null;
}

/** A part that fails, and is taken away while what it failed in is still being drawn. */
function Page() {
  const [failing, setFailing] = useState(false);
  const [away, setAway] = useState(false);
  return (
    <>
      <button type="button" onClick={() => startTransition(() => setFailing(true))}>
        {away ? "away" : "there"}
      </button>
      {!away && (
        <ErrorBoundary message="it failed">
          <Part fails={failing} />
        </ErrorBoundary>
      )}
      <Slow then={failing && !away ? () => setAway(true) : undefined} />
      <p>after</p>
    </>
  );
}

function Part({ fails }: { fails: boolean }) {
  if (fails) throw new Error("planted");
  return <b>part</b>;
}

it("leaves the page alone where a part failed that is gone by then", async () => {
  const { place, standing } = prerendered(
    '<button type="button">there</button><b>part</b><p>after</p>',
  );
  hydrate(place, () => <Page />);
  await vi.waitFor(() => {
    standing.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(place).toHaveTextContent("awayafter");
  });
  expect(place.contains(standing)).toBe(true);
});

it("leaves the page alone where the code of a part does not come", async () => {
  expectConsole(/code lost/);
  const { place, standing } = prerendered(
    '<h1>there</h1><!--$--><section id="late">as it was</section><!--/$-->',
  );
  let lose = () => {};
  const Late = lazy(
    () =>
      new Promise<never>((_, fail) => {
        lose = () => fail(new MissingCode("code lost", true));
      }),
  );
  hydrate(place, (whole) => (
    <>
      <h1>{whole ? "there" : "drawn anew"}</h1>
      <ErrorBoundary message="it failed" keep="late">
        <Suspense>
          <Late />
        </Suspense>
      </ErrorBoundary>
    </>
  ));
  await vi.waitFor(() => {
    lose();
    expect(place).toHaveTextContent("it failed");
  });
  expect(place).toHaveTextContent("thereas it was");
  expect(place.contains(standing)).toBe(true);
});

function Whole() {
  const [failing, setFailing] = useState(false);
  if (failing) throw new Error("planted");
  return (
    <>
      <button type="button" onClick={() => setFailing(true)}>
        fail
      </button>
      <p>words</p>
    </>
  );
}

function Broken(): never {
  throw new Error("planted");
}

it.each([
  ["later", Whole],
  ["at once", Broken],
])("keeps the words of a page that fails as a whole, %s", async (_when, Page) => {
  expectConsole(/planted/);
  const told = vi.fn<(fault: unknown) => void>();
  vi.stubGlobal("reportError", told);
  document.documentElement.dataset["taken"] = "";
  const { place } = prerendered('<button type="button">fail</button><p>words</p>');
  hydrate(place, () => <Page />);
  await vi.waitFor(() => {
    place.querySelector("button")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(told).toHaveBeenCalled();
  });
  expect(place).toHaveTextContent("failwords");
  expect(document.documentElement).not.toHaveAttribute("data-taken");
});

it("draws anew what something else wrote into, in words and without empty places", async () => {
  expectConsole(/Hydration failed/);
  const { place, standing } = prerendered("<h2>something else</h2>");
  hydrate(place, (whole) => <h1>{whole ? "there" : "drawn anew"}</h1>);
  await vi.waitFor(() => expect(place).toHaveTextContent("drawn anew"));
  expect(place.contains(standing)).toBe(false);
});

it("keeps the styles that stood among the markup where all is drawn anew", async () => {
  expectConsole(/Hydration failed/);
  const { place } = prerendered("<style>p{color:red}</style><h2>something else</h2>");
  hydrate(place, (whole) => <h1>{whole ? "there" : "drawn anew"}</h1>);
  await vi.waitFor(() => expect(place).toHaveTextContent("drawn anew"));
  expect(document.head.querySelector("style")).toHaveTextContent("p{color:red}");
});

it("knows what React says where its words are cut", () => {
  const code = readFileSync("node_modules/react-dom/cjs/react-dom-client.production.js", "utf8");
  expect(code).toMatch(/Error\(formatProdErrorMessage\(520\), \{\s*cause/);
});
