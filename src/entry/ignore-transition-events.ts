/** Each mark and chip that changes its colour tells of these. */
const UNHEARD = ["transitionrun", "transitionstart", "transitionend", "transitioncancel"] as const;

/**
 * Keeps from React the events that nothing on the page asks about: it would look for
 * somebody who does at each of them, in the very frame that answers a press.
 */
export function ignoreTransitionEvents(): void {
  for (const type of UNHEARD) addEventListener(type, (event) => event.stopPropagation(), true);
}
