import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart";
import centres from "../../src/charts/centres";
import centresGrowth from "../../src/charts/centres-growth";
import quality from "../../src/charts/quality";
import timeline from "../../src/charts/timeline";
import { everything, select } from "../../src/model/selection";
import { drawn } from "./drawn";
import { collisions, crossings, framesOf, named, overflows, textBoxes } from "./frames";
import { more } from "./more";

const charts: Readonly<Record<string, Chart>> = {
  centres,
  "centres-growth": centresGrowth,
  quality,
  timeline,
};
const view = select(more, everything);
/** The smallest embed has room for what there is today, not for more. */
const roomy = ({ width }: { readonly width: number }) => width > 300;

describe.each(Object.entries(charts))("%s with more of everything", (_id, chart) => {
  test.each(
    framesOf(chart)
      .filter(roomy)
      .map((frame) => [named(frame), frame] as const),
  )("keeps its words apart and inside: %s", (_name, frame) => {
    const scene = drawn(chart, view, frame);
    const boxes = textBoxes(scene);
    expect(overflows(boxes, frame)).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
    expect(crossings(scene, boxes)).toEqual([]);
  });
});
