import { Fragment, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
// Before React writes anything: where it gives a page up, it writes empty markup.
import "../ui/trusted";

/**
 * Takes a prerendered page over. Where that cannot be, because the page was written
 * from other data, all of it is drawn anew from what has arrived.
 * @param draw the page; whether it stands in prerendered markup
 */
export function hydrate(place: HTMLElement, draw: (prerendered: boolean) => ReactNode): void {
  const root = hydrateRoot(place, draw(true), {
    onRecoverableError(error) {
      reportError(error);
      root.render(<Fragment key="anew">{draw(false)}</Fragment>);
    },
  });
}
