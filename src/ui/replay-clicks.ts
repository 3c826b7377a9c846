import { useEffect } from "react";
import { useHydrated } from "./atlas";

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
