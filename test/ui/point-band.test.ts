import { expect, it } from "vitest";
import type { Box } from "../../src/engine/boxes";
import { bandOf, placedPoints, type PlacedPoint } from "../../src/ui/point-band";
import { nextPoint } from "../../src/ui/point-keys";

const at = (row: number, column: number, whose: Partial<PlacedPoint> = {}): PlacedPoint => ({
  key: `${row}-${column}`,
  ...{ x: column * 100, y: row * 50, width: 90, height: 40 },
  ...{ label: "", tooltip: { title: "", lines: [] }, facts: [] },
  ...whose,
});

/** Two fields as columns, two zones as rows. */
const matrix = [
  at(0, 1, { field: "space" }),
  at(0, 2, { field: "chips" }),
  at(1, 0, { zone: "a" }),
  at(1, 1, { zone: "a", field: "space" }),
  at(1, 2, { zone: "a", field: "chips" }),
  at(2, 0, { zone: "b" }),
  at(2, 1, { zone: "b", field: "space" }),
  at(2, 2, { zone: "b", field: "chips" }),
];
const point = (key: string) => matrix.find((each) => each.key === key) ?? at(9, 9);
const column: Box = { x: 98, y: 0, width: 94, height: 142 };
const bands = new Map([["band-space", column]]);

it("lays a ruled band under a field, also from one of its cells", () => {
  expect(bandOf(matrix, point("0-1"), bands)).toEqual({ ...column, ruled: true });
  expect(bandOf(matrix, point("2-1"), bands)).toEqual({ ...column, ruled: true });
});

it("lays a plain band under a zone from its head", () => {
  expect(bandOf(matrix, point("1-0"), bands)).toEqual({
    ...{ x: 0, y: 50, width: 290, height: 40 },
    ruled: false,
  });
});

it("lays none in a picture that chooses no field", () => {
  expect(bandOf(matrix, point("1-0"), new Map())).toBeUndefined();
});

it("places what a picture shows, and what it counts in words at those words", () => {
  const box: Box = { x: 1, y: 2, width: 30, height: 24 };
  const words = matrix.map(({ x: _x, y: _y, width: _w, height: _h, ...rest }) => rest);
  expect(placedPoints(words, new Map([["1-0", box]]))).toEqual([{ ...words[2], ...box }]);
  const more = placedPoints(words, new Map([["more", box]]));
  expect(more).toHaveLength(matrix.length);
  expect(nextPoint(more, more[2] ?? at(9, 9), "ArrowDown")?.key).toBe("1-1");
});

it("leads along a line first, and across where the line is at its end", () => {
  expect(nextPoint(matrix, point("1-1"), "ArrowRight")?.key).toBe("1-2");
  expect(nextPoint(matrix, point("1-1"), "ArrowUp")?.key).toBe("0-1");
  expect(nextPoint(matrix, point("0-1"), "ArrowLeft")?.key).toBe("1-0");
  expect(nextPoint(matrix, point("2-2"), "Home")?.key).toBe("0-1");
  expect(nextPoint(matrix, point("0-1"), "End")?.key).toBe("2-2");
  expect(nextPoint(matrix, point("2-2"), "ArrowDown")).toBeUndefined();
  expect(nextPoint(matrix, point("2-2"), "a")).toBeUndefined();
});
