import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { clearFilter, filterForm, followForm, press } from "../../src/state/form";
import { Arrangement } from "../../src/ui/arrangement";
import { Filter } from "../../src/ui/filter";
import { dataset } from "../dataset";
import { show } from "./atlas";

/** The filter, and what else is given, with a store that follows it and a Clear that the first script answers. */
function filter(setting: Parameters<typeof show>[1] = {}, beside?: ReactNode) {
  const shown = show(
    <>
      <Filter />
      {beside}
    </>,
    setting,
  );
  followForm(shown.store, setting.dataset ?? dataset);
  const form = filterForm();
  form?.addEventListener("reset", (event) => {
    event.preventDefault();
    clearFilter(form);
  });
  return shown;
}
const checked = () =>
  screen.getAllByRole<HTMLInputElement>("checkbox", { checked: true }).map(({ value }) => value);

it("offers every field with the number of zones that name it, most shared first", () => {
  filter({ locale: "en" });
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox", { checked: false });
  expect(boxes.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
    "Intelligence 3 zones name it",
    "Health 2 zones name it",
    "Energy 2 zones name it",
    "Space 2 zones name it",
    "Chips 1 zone names it",
    "Energy materials 1 zone names it",
  ]);
});

it("answers a press with the box and the sentence", async () => {
  const { store, user } = filter();
  await user.click(screen.getByText("未来空间"));
  expect(checked()).toEqual(["space"]);
  expect(store.getState().selection.fields).toEqual(["space"]);
  // The one region that speaks by itself: of one field styles show the words that it came with.
  expect(screen.getByRole("status")).toHaveTextContent(/ 未来空间：临港和大零号湾，/);
  await user.click(screen.getByText("未来芯片"));
  expect(screen.getByRole("status")).toHaveTextContent(/^未来空间或未来芯片：/);
});

it("is worked by the keyboard alone", async () => {
  const { store, user } = filter({ selection: { fields: ["space", "chips"] } });
  await user.tab();
  await user.keyboard(" ");
  expect(store.getState().selection.fields).toEqual(["intelligence", "space", "chips"]);
  screen.getByRole("radio", { name: "任一" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(store.getState().selection.match).toBe("all");
});

it("clears everything, zones too that it has no box for", async () => {
  const { store, user } = filter({ selection: { fields: ["space"] } });
  press("zone", "lingang");
  expect(store.getState().selection.zones).toEqual(["lingang"]);
  await user.click(screen.getByRole("button", { name: "清除" }));
  expect(store.getState().selection).toEqual({ fields: [], match: "any", zones: [] });
});

it("clears the filter and leaves how zones are arranged", async () => {
  const { store, user } = filter(
    { selection: { fields: ["space"], sort: "target", only: true } },
    <Arrangement />,
  );
  await user.click(screen.getByRole("radio", { name: "名称" }));
  await user.click(screen.getByRole("button", { name: "清除" }));
  const cleared = { fields: [], match: "any", zones: [] };
  expect(store.getState().selection).toEqual({ ...cleared, sort: "name", only: true });
  await user.click(screen.getByRole("checkbox", { name: "只画符合筛选的" }));
  await user.click(screen.getByRole("radio", { name: "原序" }));
  await user.click(screen.getByRole("button", { name: "清除" }));
  expect(store.getState().selection).toEqual(cleared);
});
