import { fireEvent, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { RowWindow } from "../../src/ui/row-window";
import { show } from "./atlas";

const items = Array.from({ length: 40 }, (_, index) => ({ id: `zone-${index + 1}` }));

function slider(all = items) {
  const onMove = vi.fn<(from: number) => void>();
  show(<RowWindow of="zone" items={all} count={12} onMove={onMove} />, {
    locale: "en",
  });
  return { onMove, input: screen.queryByRole("slider", { name: "Zones shown" }) };
}

it("says which are shown, and asks for others", () => {
  const { onMove, input } = slider();
  if (!input) throw new Error("no slider");
  expect(input).toHaveAttribute("aria-valuetext", "1–12 of 40");
  fireEvent.change(input, { target: { value: "28" } });
  expect(input).toHaveAttribute("aria-valuetext", "29–40 of 40");
  expect(onMove).toHaveBeenLastCalledWith(28);
});

it("is not there where all are shown", () => {
  expect(slider(items.slice(0, 12)).input).toBeNull();
});

it("keeps the keys that move it, and leaves others to the page", () => {
  const heard = vi.fn<(event: KeyboardEvent) => void>();
  const listening = new AbortController();
  document.addEventListener("keydown", heard, { signal: listening.signal });
  const { input } = slider();
  if (!input) throw new Error("no slider");
  for (const key of ["ArrowRight", "ArrowDown", "PageUp", "Home", "End"])
    fireEvent.keyDown(input, { key });
  expect(heard).not.toHaveBeenCalled();
  fireEvent.keyDown(input, { key: "b" });
  expect(heard).toHaveBeenCalledOnce();
  listening.abort();
});
