import { act, fireEvent, waitFor } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import { firstZones } from "../../src/charts/frames/window";
import type { Dataset } from "../../src/model/dataset";
import { names, type Selection } from "../../src/model/selection";
import { ChartFigure } from "../../src/ui/chart-figure";
import { pictureDrawer } from "../../src/ui/draw-picture";
import { moreZones } from "../charts/more-zones";
import { takesWholePages } from "../pages/whole-page";
import { show } from "./atlas";

takesWholePages();
beforeAll(async () => void (await pictureDrawer()));

const prints = (event: "beforeprint" | "afterprint") =>
  act(() => void fireEvent(window, new Event(event)));

/** Prints a chart of which a page shows some rows as soon as it can be, and reads whose marks are on paper. */
async function printed(id: string, whole: Dataset, selection: Partial<Selection> = {}) {
  show(<ChartFigure id={id} />, { locale: "en", dataset: firstZones(whole), selection });
  const paper = await waitFor(
    () => {
      prints("beforeprint");
      const svg = document.querySelector(".paper-rows svg");
      if (!svg) throw new Error("nothing for paper yet");
      return svg;
    },
    { timeout: 10_000 },
  );
  const classes = [...paper.querySelectorAll("g[class]")].flatMap((group) => [...group.classList]);
  const after = (prefix: string) =>
    new Set(classes.flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : [])));
  return { zones: [...after("z-")], fields: after("f-") };
}

const forty = moreZones(40, 20);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

it.each(["overview", "targets", "fields"])("has all rows of up to forty: %s", async (id) => {
  const { zones, fields } = await printed(id, forty);
  expect(zones.toSorted()).toEqual(ids(forty.zones).toSorted());
  if (id !== "targets") expect(fields).toEqual(new Set(ids(forty.fields)));
  expect(document.body).not.toHaveTextContent("Shows the first 12");
  prints("afterprint");
  expect(document.querySelector(".paper-rows")).toBeNull();
  expect(document.body).toHaveTextContent("Shows the first 12 of 40 zones in their order");
});

it("has all fields of few zones", async () => {
  const few = moreZones(3, 20);
  const { fields } = await printed("fields", few);
  expect(fields).toEqual(new Set(ids(few.fields)));
});

it("has what the reader has filtered and sorted", async () => {
  const chosen = { fields: ["space"], sort: "target", only: true } as const;
  const { zones } = await printed("targets", forty, chosen);
  const naming = ids(forty.zones.filter((zone) => names(zone, "space")));
  expect(naming.length).toBeGreaterThan(12);
  expect(zones.toSorted()).toEqual(naming.toSorted());
  expect(zones).not.toEqual(naming);
});

it("has the first twelve of more than forty, and says so", async () => {
  const many = moreZones(44, 6);
  const { zones } = await printed("targets", many);
  expect(zones).toEqual(ids(many.zones).slice(0, 12));
  expect(document.body).toHaveTextContent("Shows the first 12 of 44 zones in their order");
});

it("has the reader's order where data are saved too, since what draws it is there", async () => {
  vi.stubGlobal(
    "navigator",
    Object.create(navigator, { connection: { value: { saveData: true } } }),
  );
  const { zones } = await printed("targets", forty, { sort: "name" });
  expect(zones).toHaveLength(40);
  expect(zones).not.toEqual(ids(forty.zones));
  vi.unstubAllGlobals();
});
