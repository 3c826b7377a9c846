import { expect, it } from "vitest";
import { everything } from "../../src/model/selection";
import { createAtlasStore } from "../../src/state/store";

const address = { selection: everything, plain: false, rest: [] };

it("starts from the address and the stored theme, of which the address wins", () => {
  expect(createAtlasStore(address, "dark").getState().theme).toBe("dark");
  expect(createAtlasStore({ ...address, theme: "light" }, "dark").getState().theme).toBe("light");
});

it("leaves the selection alone when the theme changes", () => {
  const { getState } = createAtlasStore(address, "auto");
  const { selection } = getState();
  getState().setTheme("dark");
  expect(getState()).toMatchObject({ theme: "dark" });
  expect(getState().selection).toBe(selection);
});
