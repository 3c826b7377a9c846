import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everything } from "../../src/model/selection";
import { createAtlasStore, type AtlasStore } from "../../src/state/store";

let store: AtlasStore;
let wanted: boolean;
let watch: (store: AtlasStore) => () => void;
let end: () => void;

const settled = () => vi.advanceTimersByTimeAsync(0);
const dispatch = (type: string, at: string, more: object = {}) =>
  document
    .querySelector(at)
    ?.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), more));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  document.body.innerHTML = `<button id="chip"></button><section class="section" id="zones"><p></p></section><section class="section" id="fields" data-late><button></button></section>`;
  store = createAtlasStore({ selection: everything, plain: false, rest: [] }, "auto");
  const { interacted, watchForInteraction } = await import("../../src/ui/hydrate-on-interaction");
  wanted = false;
  const hear = async () => {
    await interacted;
    wanted = true;
  };
  void hear();
  watch = watchForInteraction;
  end = () => {};
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

it("is not wanted by what the reader does elsewhere", async () => {
  end = watch(store);
  dispatch("pointerover", "#zones p");
  dispatch("focusin", "#chip");
  dispatch("click", "#chip");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wanted).toBe(false);
});

it.each(["pointerover", "pointerdown", "focusin", "click"])(
  "is wanted by %s in it",
  async (type) => {
    end = watch(store);
    dispatch(type, "#fields button");
    await settled();
    expect(wanted).toBe(true);
  },
);

it("is not wanted by a finger that scrolls over it, and by one that taps", async () => {
  end = watch(store);
  const touch = { pointerType: "touch" };
  for (const type of ["pointerover", "pointerdown", "pointercancel"])
    dispatch(type, "#fields button", touch);
  await settled();
  expect(wanted).toBe(false);
  dispatch("pointerup", "#fields button", touch);
  await settled();
  expect(wanted).toBe(true);
});

it("is wanted where the reader turned to it before it was watched", async () => {
  document.querySelector<HTMLElement>("#fields button")?.focus();
  end = watch(store);
  await settled();
  expect(wanted).toBe(true);
});

const choose = (...fields: readonly string[]) =>
  store.setState({ selection: { ...everything, fields } });

it("is wanted at once in an address that narrows the page", async () => {
  choose("space");
  end = watch(store);
  await settled();
  expect(wanted).toBe(true);
});

it("is wanted by a filter once no other press follows it, and not where it is taken back", async () => {
  end = watch(store);
  choose("space");
  await vi.advanceTimersByTimeAsync(900);
  choose();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wanted).toBe(false);
  choose("space");
  await vi.advanceTimersByTimeAsync(900);
  choose("chips");
  await vi.advanceTimersByTimeAsync(900);
  expect(wanted).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(wanted).toBe(true);
});
