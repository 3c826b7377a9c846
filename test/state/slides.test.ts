import { describe, expect, it } from "vitest";
import {
  actionOf,
  clicked,
  keyName,
  moved,
  swiped,
  type,
  type Typed,
} from "../../src/state/slides";

const press = (key: string, code = "") => keyName({ key, code });

describe("a key", () => {
  it.each([
    ["ArrowRight", "next"],
    ["PageDown", "next"],
    ["Enter", "next"],
    ["ArrowLeft", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "blank"],
    ["B", "blank"],
    [".", "blank"],
    ["t", "theme"],
    ["L", "language"],
    ["n", "notes"],
    ["f", "full"],
    ["?", "keys"],
    ["Escape", "leave"],
  ])("%s asks for %s", (key, action) => {
    expect(actionOf(press(key), false)).toBe(action);
  });

  it.each(["x", "F5", "Tab", "Shift", "toString", "__proto__", "3", ""])(
    "%s asks for nothing",
    (key) => {
      expect(actionOf(press(key), false)).toBeUndefined();
    },
  );

  it("goes back with shift held down on the space bar", () => {
    expect(actionOf(press(" "), false)).toBe("next");
    expect(actionOf(press(" "), true)).toBe("previous");
  });

  it("is known by its place while an input method listens, and under another alphabet", () => {
    expect(actionOf(press("Process", "KeyB"), false)).toBe("blank");
    expect(actionOf(press("и", "KeyB"), false)).toBe("blank");
    expect(press("Process", "Digit3")).toBe("3");
    expect(actionOf(press("Process", "ArrowRight"), false)).toBe("next");
    expect(actionOf(press("Process", "Space"), false)).toBe("next");
  });
});

describe("a step", () => {
  it.each([
    [0, "next", 1],
    [7, "next", 7],
    [0, "previous", 0],
    [3, "first", 0],
    [3, "last", 7],
    [3, "theme", 3],
  ] as const)("from %i, %s, leads to %i of 8", (from, action, to) => {
    expect(moved(from, 8, action)).toBe(to);
  });

  it("leads nowhere where there are no slides", () => {
    expect(moved(0, 0, "last")).toBe(0);
  });
});

describe("digits", () => {
  /** The slides that digits lead to, one after another. */
  const shown = (digits: string, count: number, pause: number) => {
    let before: Typed | undefined;
    return digits.split("").map((digit, turn) => {
      const { typed, index } = type(before, digit, turn * pause, count);
      before = typed;
      return index === undefined ? undefined : index + 1;
    });
  };

  it("go to a slide at once", () => {
    expect(shown("38", 8, 200)).toEqual([3, 8]);
    expect(shown("9", 8, 200)).toEqual([undefined]);
  });

  it("make a number of two where there are that many slides and no pause", () => {
    expect(shown("12", 14, 200)).toEqual([1, 12]);
    expect(shown("12", 14, 2000)).toEqual([1, 2]);
    expect(shown("123", 14, 200)).toEqual([1, 12, 3]);
  });

  it("have 0 for the tenth", () => {
    expect(shown("0", 14, 200)).toEqual([10]);
    expect(shown("0", 8, 200)).toEqual([undefined]);
  });
});

describe("a pointer", () => {
  it("turns the page by a swipe that is far and level enough", () => {
    expect(swiped(-120, 10)).toBe("next");
    expect(swiped(120, -10)).toBe("previous");
    expect(swiped(-30, 0)).toBeUndefined();
    expect(swiped(-80, 70)).toBeUndefined();
  });

  it("turns the page by a click at the edges only", () => {
    expect(clicked(10, 1280)).toBe("previous");
    expect(clicked(1270, 1280)).toBe("next");
    expect(clicked(640, 1280)).toBeUndefined();
  });
});
