import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { withZones } from "../../src/model/lookup";
import type { Selection } from "../../src/model/selection";
import { fillForm, filterForm, followForm, FORM, OTHERS } from "../../src/state/form";
import { Comparison } from "../../src/ui/comparison";
import { dataset } from "../dataset";
import { show } from "./atlas";

const heads = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent?.trim());

/** The comparison beside the form that its boxes belong to. */
function compare(selection: Partial<Selection> = {}, data = dataset) {
  const shown = show(
    <>
      <form id={FORM}>
        <span id={OTHERS} />
      </form>
      <Comparison />
    </>,
    { locale: "en", selection, dataset: data },
  );
  // As the first script has done by then.
  const form = filterForm();
  if (form) fillForm(form, shown.store.getState().selection);
  followForm(shown.store, data);
  return shown;
}

it("compares the chosen zones by what they differ in", async () => {
  const { user } = compare({ zones: ["lingang", "grand-neobay"] });
  const columns = () => screen.getAllByRole("columnheader").length;
  expect(columns()).toBe(3);
  await user.click(screen.getByRole("checkbox", { name: "Differences only" }));
  expect(columns()).toBe(2);
  expect(heads()).not.toContain("Share of the sum our calculation");
  await user.click(screen.getByRole("checkbox", { name: "Choose for comparison: Lin-gang" }));
  expect(columns()).toBe(3);
});

it("hides what the zones have in common, and nothing else", async () => {
  const { user } = compare();
  const all = heads();
  await user.click(screen.getByRole("checkbox", { name: "Differences only" }));
  expect(all.filter((head) => !heads().includes(head))).toEqual(["In all zones"]);
});

it("compares zones that the page does not hold by what they differ in", async () => {
  const { user } = compare(
    { zones: ["lingang", "grand-neobay"] },
    withZones(dataset, dataset.zones.slice(0, 1)),
  );
  const columns = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  await expect.poll(columns).toContain("Share of the sum our calculation");
  await user.click(screen.getByRole("checkbox", { name: "Differences only" }));
  expect(columns()).not.toContain("Share of the sum our calculation");
  expect(columns()).toContain("Fields named ");
});

it("chooses a zone by its head, and drops it again", async () => {
  const { store, user } = compare();
  const head = screen.getByRole("checkbox", { name: "Choose for comparison: Lin-gang" });
  await user.click(head);
  expect(store.getState().selection.zones).toEqual(["lingang"]);
  expect(head).toBeChecked();
  await user.click(head);
  expect(store.getState().selection.zones).toEqual([]);
});

it("marks shares as our own and places as another source's", () => {
  show(<Comparison />, { locale: "en" });
  for (const [head, tag] of [
    [/Share of the sum/, "our calculation"],
    [/Location/, "other source"],
  ] as const)
    expect(within(screen.getByRole("rowheader", { name: head })).getByText(tag)).toBeVisible();
});
