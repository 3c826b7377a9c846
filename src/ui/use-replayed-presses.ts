import { useEffect } from "react";
import { useHydrated } from "./atlas";
import { replayPresses } from "./early-presses";

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
