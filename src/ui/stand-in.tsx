import { useLayoutEffect, useRef, type RefObject } from "react";
import { isArranged } from "../model/selection";
import { shows } from "../state/marking";
import { useAtlasState } from "./atlas";

const MARK = "data-answering";

/**
 * Lets the picture of a chart, for which styles answer at once, stand in for the live chart from
 * the moment on in which the selection changes.
 */
export function StandIn({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  const selection = useAtlasState((state) => state.selection);
  const before = useRef(selection);
  useLayoutEffect(() => {
    const { current } = place;
    const isNew = selection !== before.current;
    // The picture knows the data's order and all zones, and no other arrangement.
    const asPictured = !isArranged(selection) && !isArranged(before.current);
    before.current = selection;
    // Out of the window nobody sees that the live chart is not drawn anew yet.
    if (isNew && asPictured && current && shows(current, selection)) current.setAttribute(MARK, "");
  }, [place, selection]);
  return null;
}

/**
 * Takes the picture away again, once its marks have come to rest.
 * @param isDrawn whether the live chart shows what is chosen by then
 */
export async function standBack(place: HTMLElement | null, isDrawn: () => boolean): Promise<void> {
  if (!place?.hasAttribute(MARK)) return;
  const moves = place.getAnimations({ subtree: true });
  await Promise.allSettled(moves.map(({ finished }) => finished));
  if (isDrawn()) place.removeAttribute(MARK);
}
