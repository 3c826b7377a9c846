import { expect, test } from "vitest";
import { reach } from "../../src/charts/kit/slats";
import { overviewSizes } from "../../src/charts/options/overview-sizes";
import { light } from "../../src/model/palette";
import { dataset } from "../dataset";

const shared = { k: 1, locale: "en", palette: light, density: "page" } as const;

test("bars stand where they are longer than their slatted ends, else there are values alone", () => {
  const seen = new Set<boolean>();
  for (const width of [360, 596])
    for (let height = 165; height <= 480; height += 15) {
      const frame = { ...shared, width, height };
      const { matrix, bars } = overviewSizes(dataset, frame);
      if (matrix.across) continue;
      seen.add(bars.length > 0);
      if (bars.length > 0) expect(bars.length).toBeGreaterThan(2 * reach("about", bars.u));
    }
  expect(seen).toEqual(new Set([true, false]));
});
