import { createStore } from "zustand/vanilla";
import type { FieldId, ZoneId } from "../model/dataset";

/** What the reader points at or has in focus; both where a zone names a field. */
export interface Highlight {
  readonly zone?: ZoneId | undefined;
  readonly field?: FieldId | undefined;
}

/** What has weight on this page; pictures, cards and tables follow by styles, live charts by an action. */
export const highlightStore = createStore<Highlight>()(() => ({}));
