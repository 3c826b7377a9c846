import { matches, type Outline, type Selection } from "../model/selection";

/**
 * Writes a selection onto the root element, where styles read it: `data-on` holds
 * the chosen fields, `data-chosen` the chosen zones, `data-off` the zones that do not
 * match; `data-filtered`, `data-several`, `data-all` and `data-empty` are there or not.
 * Prerendered pictures, cards and controls answer to these at once, before any of
 * them is redrawn.
 */
export function markSelection(root: HTMLElement, outline: Outline, selection: Selection): void {
  const { fields, match, zones } = selection;
  const off = outline.zones.filter((zone) => !matches(zone, selection)).map(({ id }) => id);
  write(root, "on", fields);
  write(root, "chosen", zones);
  write(root, "off", off);
  flag(root, "filtered", fields.length + zones.length > 0);
  flag(root, "several", fields.length > 1);
  flag(root, "all", match === "all");
  flag(
    root,
    "empty",
    fields.length > 0 && off.length === outline.zones.length && outline.excerpt === undefined,
  );
}

function write(root: HTMLElement, name: string, ids: readonly string[]): void {
  if (ids.length > 0) root.dataset[name] = ids.join(" ");
  else delete root.dataset[name];
}

const flag = (root: HTMLElement, name: string, there: boolean) =>
  write(root, name, there ? ["true"] : []);
