import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { layOutOffscreen } from "../../src/ui/layout-offscreen";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<section class="section"></section><section class="section"></section>`;
});

afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset["settled"];
});

const settled = () => document.querySelectorAll("[data-settled]").length;

it("settles every section, then the page", () => {
  layOutOffscreen();
  vi.runAllTimers();
  expect(settled()).toBe(3);
  expect(document.documentElement.dataset["settled"]).toBe("");
});

it.each([0, 1, 2, 3])("does nothing more once it is stopped, after %i of its steps", (steps) => {
  const stop = layOutOffscreen();
  for (let step = 0; step < steps; step++) vi.advanceTimersToNextTimer();
  const before = settled();
  stop();
  vi.runAllTimers();
  expect(settled()).toBe(before);
});
