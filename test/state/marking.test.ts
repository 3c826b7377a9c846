import { describe, expect, it } from "vitest";
import { everything, type Selection } from "../../src/model/selection";
import { markSelection } from "../../src/state/marking";
import { dataset } from "../dataset";

/** What stands on a root element after selections one after another. */
function marked(...selections: readonly Partial<Selection>[]) {
  const written: Record<string, string> = {};
  // As much of an element as is written to.
  const root = { dataset: written } as unknown as HTMLElement;
  for (const selection of selections) markSelection(root, dataset, { ...everything, ...selection });
  return written;
}

describe("markSelection", () => {
  it("writes nothing where nothing is chosen", () => {
    expect(marked({})).toEqual({});
  });

  it("names the chosen fields and the zones that do not match", () => {
    expect(marked({ fields: ["space"] })).toEqual({
      on: "space",
      off: "zhangjiang",
      filtered: "true",
      foretold: "true",
    });
  });

  it("says that nothing matches, and how several are matched", () => {
    expect(marked({ fields: ["space", "chips"], match: "all" })).toEqual({
      on: "space chips",
      off: "zhangjiang lingang grand-neobay",
      filtered: "true",
      several: "true",
      all: "true",
      empty: "true",
    });
  });

  it("names the chosen zones", () => {
    expect(marked({ zones: ["lingang"] })).toEqual({
      chosen: "lingang",
      off: "zhangjiang grand-neobay",
      filtered: "true",
    });
  });

  it("takes back what it wrote", () => {
    expect(marked({ fields: ["space", "chips"], match: "all" }, {})).toEqual({});
  });
});
