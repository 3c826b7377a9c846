import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { followForm } from "../../src/state/form";
import { Comparison } from "../../src/ui/comparison";
import { show } from "./atlas";

const heads = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent?.trim());

it("hides what the zones have in common, and nothing else", async () => {
  const { user } = show(<Comparison />, { locale: "en" });
  const all = heads();
  await user.click(screen.getByRole("switch", { name: "Differences only" }));
  expect(all.filter((head) => !heads().includes(head))).toEqual(["In all zones"]);
});

it("chooses a zone by its head, and drops it again", async () => {
  const { store, user } = show(
    <>
      <form id="filter-form" />
      <Comparison />
    </>,
    { locale: "en" },
  );
  followForm(store);
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
