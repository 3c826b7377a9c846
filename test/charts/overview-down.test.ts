import { expect, test } from "vitest";
import { matrixStory } from "../../src/charts/marks/matrix-layout";
import { overviewDown } from "../../src/charts/marks/overview-down";
import { reach } from "../../src/charts/marks/slats";
import { light } from "../../src/model/palette";
import { dataset } from "../dataset";

const shared = { k: 1, locale: "en", palette: light, density: "page" } as const;

test("bars stand where they are longer than their slatted ends, else there are values alone", () => {
  const seen = new Set<boolean>();
  for (const width of [360, 596])
    for (let height = 165; height <= 480; height += 15) {
      const layout = overviewDown(matrixStory(dataset, "en"), { ...shared, width, height });
      if (!layout) continue;
      const stands = layout.thickness > 0;
      seen.add(stands);
      const [bar] = layout.bars;
      if (stands && bar) expect(bar.from - bar.end).toBeGreaterThan(2 * reach("about", layout.u));
    }
  expect(seen).toEqual(new Set([true, false]));
});
