import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startOnInteraction, type Application } from "../../src/entry/start-on-interaction";

let application: Application;
const woken = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  // What jsdom has not.
  Object.defineProperty(DOMTokenList.prototype, "supports", {
    configurable: true,
    value: () => true,
  });
  document.head.replaceChildren();
  document.body.innerHTML = `<template id="application"><link rel="preload" as="fetch" href="/data"><link rel="modulepreload" href="/a"><link rel="modulepreload" href="/b"><script type="module" src="/main"></script></template>`;
  woken.mockClear();
  application = startOnInteraction(woken);
});

afterEach(() => {
  vi.useRealTimers();
});

const links = () => [...document.head.querySelectorAll("link")];
const isRunning = () => document.head.querySelector("script") !== null;
const act = () => dispatchEvent(new Event("pointermove"));

/** All code that was asked for comes. */
async function arrive(): Promise<void> {
  for (const link of links()) link.dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(0);
}

it("loads nothing before the reader acts", async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(links()).toEqual([]);
  expect(woken).not.toHaveBeenCalled();
  // It listens no longer.
  application.start();
});

it("takes a finger for an act where it taps, and not where it scrolls", async () => {
  const touch = (type: string) =>
    dispatchEvent(Object.assign(new Event(type), { pointerType: "touch" }));
  for (const scrolling of ["pointerdown", "pointermove", "pointercancel"]) touch(scrolling);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(woken).not.toHaveBeenCalled();
  touch("pointerup");
  expect(woken).toHaveBeenCalledOnce();
});

it("fetches the code at the first act, a press later, and runs it as a whole", async () => {
  act();
  act();
  expect(woken).toHaveBeenCalledOnce();
  expect(links()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(links()).toHaveLength(3);
  expect(isRunning()).toBe(false);
  await arrive();
  expect(isRunning()).toBe(true);
});

it("runs it although a part does not come, so that the page hears of it", async () => {
  act();
  await vi.advanceTimersByTimeAsync(100);
  for (const link of links()) link.dispatchEvent(new Event("error"));
  await vi.advanceTimersByTimeAsync(0);
  expect(isRunning()).toBe(true);
});

it("waits for a second without a press that has its answer", async () => {
  act();
  expect(application.startAtRest()).toBe(true);
  await vi.advanceTimersByTimeAsync(900);
  application.startAtRest();
  await vi.advanceTimersByTimeAsync(900);
  expect(links()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(links()).toHaveLength(3);
  // And for another one, should a press come while the code does.
  application.startAtRest();
  await arrive();
  await vi.advanceTimersByTimeAsync(900);
  expect(isRunning()).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(isRunning()).toBe(true);
  expect(application.startAtRest()).toBe(false);
});

it("waits for nothing where only the application answers", async () => {
  application.startAtRest();
  application.start();
  expect(links()).toHaveLength(3);
  expect(isRunning()).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(document.head.querySelectorAll("script")).toHaveLength(1);
});
