import { matches, type Outline, type Selection } from "../model/selection";

/**
 * Writes a selection onto the root element, where styles read it: `data-on` holds
 * the chosen fields, `data-off` the zones that do not match. Prerendered pictures and
 * cards answer to these at once, before any of them is redrawn.
 */
export function markSelection(root: HTMLElement, outline: Outline, selection: Selection): void {
  const off = outline.zones.filter((zone) => !matches(zone, selection)).map(({ id }) => id);
  write(root, "on", selection.fields);
  write(root, "off", off);
}

function write(root: HTMLElement, name: string, ids: readonly string[]): void {
  if (ids.length > 0) root.dataset[name] = ids.join(" ");
  else delete root.dataset[name];
}
