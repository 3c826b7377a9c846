import { useEffect } from "react";
import { useHydrated } from "./atlas";

/* What was pressed early (note-presses.ts) is pressed again, once the code that answers it has come. */

/**
 * Presses the point that now stands where a mark was pressed; the smallest, where several do.
 * @param show tells what the point of a key is, where the mark was held
 */
export function replayMark(points: HTMLElement, show: (key: string) => void): void {
  const plot = points.closest<HTMLElement>(".plot[data-pressed]");
  if (!plot) return;
  const { left, top } = plot.getBoundingClientRect();
  const [atX, atY, way] = (plot.dataset["pressed"] ?? "").split(" ");
  const [x, y] = [Number(atX), Number(atY)];
  delete plot.dataset["pressed"];
  const met = [...points.querySelectorAll<HTMLElement>(".point")].filter((point) => {
    const box = point.getBoundingClientRect();
    const [dx, dy] = [left + x - box.left, top + y - box.top];
    return dx >= 0 && dx <= box.width && dy >= 0 && dy <= box.height;
  });
  const area = (point: HTMLElement) => point.offsetWidth * point.offsetHeight;
  const [point] = met.toSorted((a, b) => area(a) - area(b));
  const key = point?.dataset["point"];
  if (way === "press") point?.click();
  else if (key !== undefined) show(key);
}

/** Presses again what was pressed early; what is still to come waits for its own turn. */
export function replayPresses(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLElement>("[data-early]")) {
    if (button.closest("[data-late]")) continue;
    const said = button.dataset["early"];
    delete button.dataset["early"];
    if ((button.ariaExpanded ?? "") === said) button.click();
  }
}

/**
 * Answers what was pressed early in a section that comes to life later than the page.
 * @returns whether it has
 */
export function useReplayedPresses(section: string): boolean {
  const hydrated = useHydrated();
  useEffect(() => {
    const element = document.getElementById(section);
    if (hydrated && element) replayPresses(element);
  }, [hydrated, section]);
  return hydrated;
}
