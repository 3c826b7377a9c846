import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { chartOf } from "../../src/charts";
import { pageFrame } from "../../src/charts/frames/page";
import type { Box } from "../../src/engine/boxes";
import { everything, select } from "../../src/model/selection";
import { PointLayer } from "../../src/ui/point-layer";
import { dataset } from "../dataset";
import { show } from "./atlas";

const chart = chartOf("targets");
const frame = pageFrame(chart, dataset, "medium", "en");
const view = select(dataset, everything);
const boxes = new Map(
  chart
    .points(view, "en")
    .map(({ key }, index): [string, Box] => [key, { x: 0, y: 50 * index, width: 80, height: 40 }]),
);

beforeEach(() => {
  vi.useFakeTimers();
  show(
    <PointLayer
      asPictured
      {...{ id: "targets", chart, view, frame }}
      name="medium"
      live={{ of: frame, boxes }}
    />,
    {
      locale: "en",
    },
  );
});
afterEach(() => vi.useRealTimers());

const point = (zone: string) => screen.getByRole("link", { name: new RegExp(`^${zone}`) });
const tip = () => screen.queryByRole("tooltip");
const open = () => screen.getByRole("tooltip");
const later = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

/** Moves the pointer onto an element, past all that is between. */
function move(to: Element, [clientX, clientY] = [0, 0]) {
  const init = { pointerType: "mouse", clientX, clientY };
  fireEvent.pointerOver(to, init);
  fireEvent.pointerMove(to, init);
}

/** Opens the tooltip of a mark by the pointer, and stays until it has been read; it stands from x = 100 on. */
function read(zone: string) {
  move(point(zone), [70, 20]);
  later(300);
  const box = { left: 100, right: 300, top: 0, bottom: 100 };
  vi.spyOn(open(), "getBoundingClientRect").mockReturnValue(box as DOMRect);
  move(point(zone), [80, 20]);
}

it("lets the pointer through to the next mark until it has been read", () => {
  move(point("Zhangjiang"));
  later(299);
  expect(open().style.pointerEvents).toBe("");
  move(point("Lin-gang"));
  expect(tip()).toHaveTextContent("Lin-gang");
  later(300);
  expect(open().style.pointerEvents).toBe("auto");
  move(document.body, [500, 20]);
  expect(tip()).toBeNull();
});

it("stays while the pointer comes nearer, over a mark on the way too, and while it is on it", () => {
  read("Zhangjiang");
  move(point("Lin-gang"), [90, 30]);
  move(document.body, [95, 30]);
  expect(tip()).toHaveTextContent("Zhangjiang");
  move(open(), [110, 30]);
  later(5000);
  expect(tip()).toHaveTextContent("Zhangjiang");
  move(document.body, [400, 30]);
  expect(tip()).toBeNull();
});

it("gives way to the mark that the pointer rests on, and at once where it goes elsewhere", () => {
  read("Zhangjiang");
  move(point("Lin-gang"), [90, 30]);
  later(299);
  expect(tip()).toHaveTextContent("Zhangjiang");
  later(1);
  expect(tip()).toHaveTextContent("Lin-gang");
  read("Zhangjiang");
  move(point("Lin-gang"), [60, 60]);
  expect(tip()).toHaveTextContent("Lin-gang");
});

it("keeps what is being selected in it, wherever the pointer and the focus go", () => {
  act(() => point("Zhangjiang").focus());
  read("Zhangjiang");
  move(open(), [110, 30]);
  fireEvent.pointerDown(open(), { pointerType: "mouse", buttons: 1 });
  act(() => point("Zhangjiang").blur());
  fireEvent.pointerMove(document.body, { pointerType: "mouse", buttons: 1, clientX: 500 });
  expect(tip()).toHaveTextContent("Zhangjiang");
  move(document.body, [500, 30]);
  expect(tip()).toBeNull();
});

it("closes by Escape wherever the focus is, which nothing else hears, and opens again", () => {
  const heard = vi.fn<() => void>();
  document.body.addEventListener("keydown", heard, { once: true });
  move(point("Zhangjiang"));
  expect(document.body).toHaveFocus();
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(tip()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(heard).toHaveBeenCalledOnce();
  move(point("Lin-gang"));
  expect(tip()).toHaveTextContent("Lin-gang");
});

const touch = { pointerType: "touch", isPrimary: true, clientX: 20, clientY: 20 };

/** Whether a press or a menu does what it does by itself. */
const acts = (type: "click" | "contextmenu") =>
  fireEvent(point("Lin-gang"), new MouseEvent(type, { bubbles: true, cancelable: true }));

it("opens under a finger that is held still, whose end is no press and calls no menu", () => {
  const followed = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  document.addEventListener("click", followed);
  fireEvent.pointerDown(point("Lin-gang"), touch);
  later(499);
  expect(tip()).toBeNull();
  fireEvent.pointerMove(point("Lin-gang"), { ...touch, clientX: 26 });
  later(1);
  expect(tip()).toHaveTextContent("Lin-gang");
  expect(acts("contextmenu")).toBe(false);
  fireEvent.pointerUp(point("Lin-gang"), touch);
  expect(acts("click")).toBe(false);
  expect(followed).not.toHaveBeenCalled();
  expect(tip()).toHaveTextContent("Lin-gang");
  // The next one is a press again.
  fireEvent.pointerDown(document.body, touch);
  expect(tip()).toBeNull();
  fireEvent.pointerDown(point("Lin-gang"), touch);
  fireEvent.pointerUp(point("Lin-gang"), touch);
  acts("click");
  expect(followed).toHaveBeenCalledOnce();
  document.removeEventListener("click", followed);
});

it("opens where the system calls a menu sooner, in place of it", () => {
  fireEvent.pointerDown(point("Lin-gang"), touch);
  later(400);
  expect(acts("contextmenu")).toBe(false);
  expect(tip()).toHaveTextContent("Lin-gang");
});

it("opens neither under a finger that scrolls or taps, nor under the pointer of a mouse that is held", () => {
  fireEvent.pointerDown(point("Lin-gang"), touch);
  fireEvent.pointerMove(point("Lin-gang"), { ...touch, clientY: 40 });
  later(1000);
  expect(tip()).toBeNull();
  fireEvent.pointerDown(point("Lin-gang"), touch);
  fireEvent.pointerCancel(point("Lin-gang"), touch);
  later(1000);
  expect(tip()).toBeNull();
  fireEvent.pointerDown(point("Lin-gang"), { ...touch, pointerType: "mouse" });
  later(1000);
  expect(tip()).toBeNull();
  expect(acts("contextmenu")).toBe(true);
});
