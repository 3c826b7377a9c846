import { describe, expect, test } from "vitest";
import { boxesOf, type Box, type Drawn } from "../../src/engine/boxes";

const frame = { width: 400, height: 200, k: 1 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

describe("the boxes of what is drawn", () => {
  test("hold all that is drawn for one datum", () => {
    const drawn: Drawn[] = [
      { role: "datum", zone: "a", box: box(100, 20, 200, 30) },
      { zone: "a", box: box(10, 25, 60, 20) },
      { key: "plan", box: box(0, 100, 50, 60) },
      { key: "ticks", box: box(0, 0, 400, 10) },
    ];
    const boxes = boxesOf(drawn, frame);
    expect(boxes.get("zone-a")).toEqual(box(10, 20, 290, 30));
    expect(boxes.get("plan")).toEqual(box(0, 100, 50, 60));
  });

  test("can be met by a finger, and lie inside the frame", () => {
    const boxes = boxesOf(
      [
        { key: "small", box: box(100, 100, 4, 10) },
        { key: "corner", box: box(396, 190, 20, 20) },
      ],
      frame,
    );
    expect(boxes.get("small")).toEqual(box(90, 93, 24, 24));
    expect(boxes.get("corner")).toEqual(box(376, 176, 24, 24));
    const onSlide = boxesOf([{ key: "small", box: box(100, 100, 4, 10) }], { ...frame, k: 2 });
    expect(onSlide.get("small")).toEqual(box(78, 81, 48, 48));
  });
});

/** Two zones and two fields; the second zone does not name the second field. */
const matrix: readonly Drawn[] = [
  { role: "band", field: "space", box: box(100, 0, 90, 160) },
  { role: "edge", field: "space", box: box(100, 0, 90, 2) },
  { role: "band", field: "chips", box: box(200, 0, 90, 160) },
  { role: "head", field: "space", box: box(120, 5, 50, 20) },
  { role: "head", field: "chips", box: box(220, 5, 50, 20) },
  { zone: "a", box: box(30, 70, 50, 20) },
  { role: "datum", zone: "a", box: box(5, 75, 10, 10) },
  { role: "datum", zone: "b", box: box(5, 125, 10, 10) },
  { role: "cell", zone: "a", field: "space", box: box(135, 70, 20, 20) },
  { role: "cell", zone: "a", field: "chips", box: box(235, 70, 20, 20) },
  { role: "cell", zone: "b", field: "space", box: box(135, 120, 20, 20) },
  { key: "target-a", role: "datum", zone: "a", box: box(310, 70, 50, 20) },
  { role: "join", field: "space", box: box(145, 80, 1, 50) },
];
const cells = {
  "a-space": box(100, 55, 95, 50),
  "a-chips": box(195, 55, 95, 50),
  "b-chips": box(195, 105, 95, 50),
  "zone-a": box(5, 55, 95, 50),
  "zone-b": box(5, 105, 95, 50),
  "field-chips": box(195, 0, 95, 55),
  "target-a": box(310, 68, 50, 24),
};

describe("the boxes of a matrix", () => {
  test("are its cells, also of what is not named, and its heads beside them", () => {
    expect(Object.fromEntries(boxesOf(matrix, frame))).toMatchObject(cells);
  });

  test("are the same with fields as rows", () => {
    const turned = ({ x, y, width, height }: Box) => box(y, x, height, width);
    const down = boxesOf(
      matrix.map((each) => ({ ...each, box: turned(each.box) })),
      { width: 200, height: 400, k: 1 },
    );
    for (const key of ["a-space", "b-chips", "zone-b", "field-chips"] as const)
      expect(down.get(key), key).toEqual(turned(cells[key]));
  });
});
