import { expect, it } from "vitest";
import { everything } from "../../src/model/selection";
import { createAtlasStore } from "../../src/state/store";

const address = { selection: everything, plain: false, rest: [] };

it("starts from the address and the stored theme, of which the address wins", () => {
  expect(createAtlasStore(address, "dark").getState().theme).toBe("dark");
  expect(createAtlasStore({ ...address, theme: "light" }, "dark").getState().theme).toBe("light");
});

it("adds and removes fields and zones, and clears all in one act", () => {
  const { getState } = createAtlasStore(address, "auto");
  getState().toggleField("space");
  getState().toggleField("chips");
  getState().toggleZone("lingang");
  getState().setMatch("all");
  expect(getState().selection).toEqual({
    fields: ["space", "chips"],
    match: "all",
    zones: ["lingang"],
  });
  getState().toggleField("space");
  expect(getState().selection.fields).toEqual(["chips"]);
  getState().clear();
  expect(getState().selection).toEqual(everything);
});

it("leaves the selection alone when the comparison or the theme changes", () => {
  const { getState } = createAtlasStore(address, "auto");
  const { selection } = getState();
  getState().setDifferencesOnly(true);
  getState().setTheme("dark");
  expect(getState()).toMatchObject({ differencesOnly: true, theme: "dark" });
  expect(getState().selection).toBe(selection);
});
