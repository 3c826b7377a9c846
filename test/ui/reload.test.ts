import { beforeEach, expect, it, vi } from "vitest";
import { MissingCode } from "../../src/exports/timeout";
import { tryAgain } from "../../src/ui/reload";

// Where the page cannot be had, a reload is not made but said, so that it can be seen here.
beforeEach(() => void vi.stubGlobal("fetch", () => Promise.reject(new Error("no network"))));

const reloads = () =>
  vi.waitFor(() => expect(document.querySelector("#toasts span")).not.toBeNull());

beforeEach(() => document.getElementById("toasts")?.remove());

it("tries code once more in its place, and by the page after that", async () => {
  const again = vi.fn<() => void>();
  const fault = new MissingCode("no a.js", true);
  tryAgain(fault, again);
  expect(again).toHaveBeenCalledOnce();
  expect(document.getElementById("toasts")).toBeNull();
  tryAgain(fault, again);
  expect(again).toHaveBeenCalledOnce();
  await reloads();
});

it("loads the page anew where its place cannot have the code", async () => {
  const again = vi.fn<() => void>();
  tryAgain(new MissingCode("nothing came in 30 s", false), again);
  expect(again).not.toHaveBeenCalled();
  await reloads();
});

it("tries as often as a reader wants what is no missing code", () => {
  const again = vi.fn<() => void>();
  const fault = new Error("cannot draw 0 × 0 pixels");
  tryAgain(fault, again);
  tryAgain(fault, again);
  expect(again).toHaveBeenCalledTimes(2);
});
