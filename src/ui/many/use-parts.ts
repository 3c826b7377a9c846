import { useEffect, useReducer } from "react";
import { PART, type Whole } from "../../model/zone-index";

/** Fetches the parts that hold some places, and draws anew when one has arrived. */
export function useParts(whole: Whole, places: readonly number[]): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const wanted = [...new Set(places.map((place) => Math.floor(place / PART) * PART))].join();
  useEffect(() => {
    let gone = false;
    const arrive = async (place: number) => {
      await whole.fetchPart(place);
      if (!gone) redraw();
    };
    for (const place of wanted === "" ? [] : wanted.split(",").map(Number))
      if (!whole.partOf(place)) void arrive(place);
    return () => {
      gone = true;
    };
  }, [whole, wanted]);
}
