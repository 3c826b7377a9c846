import { describe, expect, test } from "vitest";
import { charts } from "../src/charts";
import { dataset } from "./dataset";
import { draw, exhibitsOf, fileOf } from "./exhibits";

describe.each([...charts])("%s", (id, chart) => {
  test.each(exhibitsOf(chart).map((exhibit) => [fileOf(id, exhibit), exhibit] as const))(
    "%s",
    async (file, exhibit) => {
      await expect(draw(chart, dataset, exhibit)).toMatchFileSnapshot(`snapshots/${file}`);
    },
  );
});
