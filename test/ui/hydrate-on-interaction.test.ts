import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everything, type Selection } from "../../src/model/selection";

let wanted: boolean;
let watch: (now: Selection) => () => void;
let wantFor: (selection: Selection) => (() => void) | undefined;
let end: (() => void) | undefined;

const settled = () => vi.advanceTimersByTimeAsync(0);
const dispatch = (type: string, at: string, more: object = {}) =>
  document
    .querySelector(at)
    ?.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), more));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  document.body.innerHTML = `<button id="chip"></button><section class="section" id="zones"><p></p></section><section class="section" id="fields" data-late><button></button></section>`;
  const module = await import("../../src/ui/hydrate-on-interaction");
  const { interacted, watchForInteraction } = module;
  wanted = false;
  const hear = async () => {
    await interacted;
    wanted = true;
  };
  void hear();
  watch = watchForInteraction;
  ({ wantFor } = module);
  end = undefined;
});

afterEach(() => {
  end?.();
  vi.useRealTimers();
});

it("is not wanted by what the reader does elsewhere", async () => {
  end = watch(everything);
  dispatch("pointerover", "#zones p");
  dispatch("focusin", "#chip");
  dispatch("click", "#chip");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wanted).toBe(false);
});

it.each(["pointerover", "pointerdown", "focusin", "click"])(
  "is wanted by %s in it",
  async (type) => {
    end = watch(everything);
    dispatch(type, "#fields button");
    await settled();
    expect(wanted).toBe(true);
  },
);

it("is not wanted by a finger that scrolls over it, and by one that taps", async () => {
  end = watch(everything);
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
  end = watch(everything);
  await settled();
  expect(wanted).toBe(true);
});

const fields = (...chosen: readonly string[]): Selection => ({ ...everything, fields: chosen });

it("is wanted at once in an address that narrows the page", async () => {
  end = watch(fields("space"));
  await settled();
  expect(wanted).toBe(true);
});

it("is wanted by a filter once no other press follows it, and not where it is taken back", async () => {
  const choose = (...chosen: readonly string[]) => {
    end?.();
    end = wantFor(fields(...chosen));
  };
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

it("is wanted at once for another order, which no picture has", async () => {
  end = wantFor({ ...everything, sort: "name" });
  await settled();
  expect(wanted).toBe(true);
});
