import { useEffect } from "react";
import { useHydrated } from "./atlas";

/** Notes a press on the picture of a chart that has no points yet: where in its place it was. */
export function noteMark(plot: HTMLElement, { clientX, clientY }: MouseEvent): void {
  const { left, top } = plot.getBoundingClientRect();
  plot.dataset["pressed"] = `${clientX - left} ${clientY - top}`;
}

/** Presses the point that now stands where a mark was pressed; the smallest, where several do. */
export function replayMark(points: HTMLElement): void {
  const plot = points.closest<HTMLElement>(".plot[data-pressed]");
  if (!plot) return;
  const { left, top } = plot.getBoundingClientRect();
  const [x = 0, y = 0] = (plot.dataset["pressed"] ?? "").split(" ").map(Number);
  delete plot.dataset["pressed"];
  const met = [...points.querySelectorAll<HTMLElement>(".point")].filter((point) => {
    const box = point.getBoundingClientRect();
    const [dx, dy] = [left + x - box.left, top + y - box.top];
    return dx >= 0 && dx <= box.width && dy >= 0 && dy <= box.height;
  });
  const area = (point: HTMLElement) => point.offsetWidth * point.offsetHeight;
  met.toSorted((a, b) => area(a) - area(b))[0]?.click();
}

/**
 * Presses again what the reader pressed before it could answer, as the first script
 * has noted it; what is still to come waits for its own turn.
 */
export function replayClicks(within: ParentNode): void {
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
export function useReplayedClicks(section: string): boolean {
  const hydrated = useHydrated();
  useEffect(() => {
    const element = document.getElementById(section);
    if (hydrated && element) replayClicks(element);
  }, [hydrated, section]);
  return hydrated;
}
