import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withTimeout, MissingCode } from "../../src/exports/timeout";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const faultOf = async (coming: Promise<unknown>) => {
  try {
    return await withTimeout(coming);
  } catch (error) {
    return error;
  }
};

it("gives what comes in time, and waits no longer", async () => {
  expect(await withTimeout(Promise.resolve("code"))).toBe("code");
  expect(vi.getTimerCount()).toBe(0);
});

it("gives up what does not come for half a minute, for good", async () => {
  const fault = faultOf(new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(29_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await fault).toEqual(new MissingCode("nothing came in 30 s", false));
});

it("says whether the same page can ask once more", async () => {
  const again = async (message: string) => {
    const fault = await faultOf(Promise.reject(new Error(message)));
    return fault instanceof MissingCode && fault.again;
  };
  expect(await again("Failed to fetch dynamically imported module: /assets/a.js")).toBe(true);
  expect(await again("Unable to preload CSS for /assets/a.css")).toBe(false);
});

it("passes on what an inner part found out", async () => {
  const inner = new MissingCode("nothing came in 30 s", false);
  expect(await faultOf(Promise.reject(inner))).toBe(inner);
});
