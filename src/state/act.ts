/**
 * Whether an event may be no more than a finger that scrolls the page: it is an act once
 * the finger goes up, which it does not where the page has scrolled.
 */
export const mayScroll = (event: object & { readonly type: string }): boolean =>
  "pointerType" in event && event.pointerType === "touch" && event.type !== "pointerup";
