import type { ReactNode } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
// Before React writes anything: where it gives a page up, it writes empty markup.
import "../ui/trusted";
import { MissingCode } from "../exports/timeout";
import { PageErrorBoundary } from "./page-error-boundary";

/**
 * Whether nothing of the page was given up: React drew at once again what had failed, or a
 * part stands as it was, since its code did not come.
 */
const isMended = (error: unknown): boolean =>
  error instanceof Error &&
  (error.cause instanceof MissingCode ||
    /React error #520;|during concurrent rendering/.test(error.message));

/**
 * Takes a prerendered page over. Where that cannot be, because something else wrote into
 * the page or it was written from other data, all of it is drawn anew from what has
 * arrived; the reader misses nothing, and only the console tells of it.
 * @param draw the page; whether it stands in prerendered markup
 */
export function hydrate(place: HTMLElement, draw: (prerendered: boolean) => ReactNode): Root {
  // They are among the markup that goes where all is drawn anew.
  const styles = [...place.querySelectorAll("style")];
  const root = hydrateRoot(
    place,
    <PageErrorBoundary place={place}>{draw(true)}</PageErrorBoundary>,
    {
      onRecoverableError(error) {
        // Such as a chart whose code failed to come, and that was scrolled away meanwhile.
        if (isMended(error)) return;
        console.error(error);
        document.head.append(...styles);
        root.render(
          <PageErrorBoundary key="anew" place={place}>
            {draw(false)}
          </PageErrorBoundary>,
        );
      },
    },
  );
  return root;
}
