import type { Outline, Selection } from "../model/selection";
import { fillForm, filterForm, watchForm } from "../state/form";
import { markSelection } from "../state/marking";

/**
 * Shows what an address chooses on a page that writes nothing back into it: before it is painted,
 * in its form once that is there, and from then on what the form says.
 */
export function followAddress(root: HTMLElement, outline: Outline, selection: Selection): void {
  const mark = (chosen: Selection) => markSelection(root, outline, chosen);
  mark(selection);
  watchForm(mark);
  document.addEventListener("DOMContentLoaded", () => {
    const form = filterForm();
    if (form) fillForm(form, selection);
  });
}
