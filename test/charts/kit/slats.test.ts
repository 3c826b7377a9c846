import { describe, expect, test } from "vitest";
import { reach, slatBar } from "../../../src/charts/kit/slats";

interface Shape {
  readonly x: number;
  readonly width: number;
  readonly cx: number;
  readonly r: number;
}
type Style = { readonly fill: string; readonly stroke: string };

const parts = (length: number, bound: "exact" | "about" | "atLeast" | "atMost") =>
  slatBar({ x: 10, y: 0, width: length, height: 20 }, bound, { fill: "red" }, { u: 1 }).map(
    ({ type, shape, style }) => ({ type, ...(shape as Shape), ...(style as Style) }),
  );

describe.each([3, 12, 40, 300])("a bar of %d px", (length) => {
  test("ends sharp where it is exact", () => {
    expect(parts(length, "exact")).toMatchObject([{ type: "rect", x: 10, width: length }]);
  });

  test("dissolves around its nominal end where it is about, and keeps something solid", () => {
    const [solid, ...slats] = parts(length, "about");
    expect(slats).toHaveLength(6);
    expect(solid?.width).toBeGreaterThan(length * 0.3);
    for (const { width } of slats) expect(width).toBeGreaterThan(0.4);
    const last = slats.at(-1);
    const past = (last?.x ?? 0) + (last?.width ?? 0) - (10 + length);
    expect(past).toBeLessThan(reach("about", 1) + 0.01);
    if (length > 12) expect(past).toBeCloseTo(length - (solid?.width ?? 0));
  });

  test("goes on outwards in hollow dots where it is at least", () => {
    const [solid, ...dots] = parts(length, "atLeast");
    expect(solid?.width).toBe(length);
    expect(dots).toHaveLength(3);
    for (const { type, cx, r, fill, stroke } of dots) {
      expect([type, fill, stroke]).toEqual(["circle", "none", "red"]);
      expect(cx - r).toBeGreaterThan(10 + length);
    }
  });

  test("opens inwards where it is at most, and never passes its end", () => {
    const [solid, open] = parts(length, "atMost");
    expect(solid?.fill).toBe("red");
    expect([open?.fill, open?.stroke]).toEqual(["none", "red"]);
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBeCloseTo(10 + length);
    expect(open?.width).toBeGreaterThan(0);
  });
});
