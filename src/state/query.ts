/** Kept in memory where the browser refuses to write the address, as some do for a file. */
let refused: string | undefined;

/** The query that the reader's state lives in. */
export const query = (): string => refused ?? location.search;

/** Makes a query the page's own, as a step in the history or in place of the last one; never throws. */
export function writeQuery(
  way: "push" | "replace",
  search: string,
  fragment = location.hash,
): void {
  try {
    history[`${way}State`](history.state, "", location.pathname + search + fragment);
    refused = undefined;
  } catch {
    refused = search;
  }
}
