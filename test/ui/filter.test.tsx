import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { Filter } from "../../src/ui/filter";
import { show } from "./atlas";

const pressed = () =>
  screen.getAllByRole("button", { pressed: true }).map(({ dataset }) => dataset["field"]);

it("offers every field with the number of zones that name it, most shared first", () => {
  show(<Filter />, { locale: "en" });
  const chips = screen.getAllByRole("button", { pressed: false });
  expect(chips.map(({ textContent }) => textContent)).toEqual([
    "Intelligence 3 zones name it",
    "Health 2 zones name it",
    "Energy 2 zones name it",
    "Space 2 zones name it",
    "Chips 1 zone names it",
    "Energy materials 1 zone names it",
  ]);
});

it("answers a press with the chip and the sentence", async () => {
  const { store, user } = show(<Filter />);
  await user.click(screen.getByRole("button", { name: /未来空间/ }));
  expect(pressed()).toEqual(["space"]);
  expect(store.getState().selection.fields).toEqual(["space"]);
  expect(screen.getAllByRole("status")[0]).toHaveTextContent(/^未来空间：临港和大零号湾，/);
});

it("is worked by the keyboard alone", async () => {
  const { store, user } = show(<Filter />, { selection: { fields: ["space", "chips"] } });
  await user.tab();
  await user.keyboard(" ");
  expect(store.getState().selection.fields).toEqual(["space", "chips", "intelligence"]);
  screen.getByRole("radio", { name: "任一" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(store.getState().selection.match).toBe("all");
});

it("clears everything and gives the focus back to the first field", async () => {
  const { store, user } = show(<Filter />, {
    selection: { fields: ["space"], zones: ["lingang"] },
  });
  await user.click(screen.getByRole("button", { name: "清除" }));
  expect(store.getState().selection).toEqual({ fields: [], match: "any", zones: [] });
  await waitFor(() => expect(document.activeElement).toHaveAttribute("data-field", "intelligence"));
});
