import { expect, it } from "vitest";
import type { Point } from "../../src/charts/chart";
import { bandOf } from "../../src/ui/point-band";
import { nextPoint } from "../../src/ui/point-keys";

const at = (row: number, column: number, field?: string): Point => ({
  key: `${row}-${column}`,
  x: column * 100,
  y: row * 50,
  width: 90,
  height: 40,
  label: "",
  tooltip: { title: "", lines: [] },
  facts: [],
  row,
  column,
  ...(field !== undefined && { field }),
});

/** Two fields as columns, two zones as rows. */
const matrix = [
  at(0, 1, "space"),
  at(0, 2, "chips"),
  at(1, 0),
  at(1, 1),
  at(1, 2),
  at(2, 0),
  at(2, 1),
  at(2, 2),
];
const point = (key: string) => matrix.find((each) => each.key === key) ?? at(9, 9);

it("lays a ruled band under a field, also from one of its cells", () => {
  const column = { x: 100, y: 0, width: 90, height: 140, ruled: true };
  expect(bandOf(matrix, point("0-1"))).toEqual(column);
  expect(bandOf(matrix, point("2-1"))).toEqual(column);
});

it("lays a plain band under a zone from its head", () => {
  expect(bandOf(matrix, point("1-0"))).toEqual({
    x: 0,
    y: 50,
    width: 290,
    height: 40,
    ruled: false,
  });
});

it("follows fields that are rows", () => {
  const turned = matrix.map((each) => at(each.column, each.row, each.field));
  const head = turned.find(({ field }) => field === "space") ?? at(9, 9);
  expect(bandOf(turned, head)).toMatchObject({ ruled: true, width: 290 });
});

it("lays none in a picture that chooses no field", () => {
  expect(bandOf([at(0, 0), at(1, 0)], at(0, 0))).toBeUndefined();
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
