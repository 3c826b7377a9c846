import { useCallback, useEffect, type RefObject } from "react";
import { isArranged, type View } from "../model/selection";
import { shows } from "../state/marking";
import { useAtlas } from "./atlas";

const MARK = "data-answering";

/**
 * Marks a chart's place from the moment on in which the selection changes until its live
 * chart is drawn anew. Meanwhile its picture, which styles answer for at once, stands in.
 * Temporary: until pages answer by styles alone, live charts and all, and no mark is set.
 * @param styled whether there is such a picture
 * @returns takes the mark away when the view that was drawn is the current one
 */
export function useAnswering(
  place: RefObject<HTMLElement | null>,
  styled: boolean,
): (drawn: View) => void {
  const { store } = useAtlas();
  useEffect(() => {
    if (!styled) return undefined;
    return store.subscribe(({ selection }, before) => {
      const { current } = place;
      // Its picture knows the data's order and all zones, and no other arrangement.
      if (isArranged(selection) || isArranged(before.selection)) return;
      // Out of the window nobody sees that it is not there yet.
      if (current && selection !== before.selection && shows(current, selection))
        current.setAttribute(MARK, "");
    });
  }, [place, styled, store]);
  return useCallback(
    ({ selection }) => {
      if (selection === store.getState().selection) place.current?.removeAttribute(MARK);
    },
    [place, store],
  );
}
