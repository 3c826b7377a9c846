import { ID, idsIn } from "./id";
import { everything, sorts, type Outline, type Selection } from "./selection";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What a query says: the selection, a theme when one is asked for, and everything it does not know. */
export interface Address {
  readonly selection: Selection;
  readonly theme?: Theme;
  /** Embeds only: the chart without title and source. */
  readonly plain: boolean;
  /** Keys that are not ours, in their order; they survive. */
  readonly rest: readonly (readonly [string, string])[];
}

const ours = new Set(["field", "match", "zone", "sort", "only", "diff", "theme", "plain"]);

/**
 * The pairs of a query as they were meant. On its way through mails, chats and editors `&`
 * becomes `&amp;`, several ids come in one value and letters change their case. A key that is
 * not ours keeps its value.
 */
export function readQuery(search: string): [key: string, value: string][] {
  return [...new URLSearchParams(search)].flatMap(([written, value]) => {
    const key = written.replace(/^(?:amp;)+(?=.)/i, "");
    const own = key.toLowerCase();
    return ours.has(own)
      ? idsIn(value).map((id): [string, string] => [own, id])
      : [[key, value] as [string, string]];
  });
}

/** A query as it was meant: the same where nothing has happened to it. */
export function cleanQuery(search: string): string {
  const meant = readQuery(search);
  if (JSON.stringify(meant) === JSON.stringify([...new URLSearchParams(search)])) return search;
  const written = new URLSearchParams(meant).toString();
  return written && `?${written}`;
}

/** The theme that a query asks for. */
export function askedTheme(search: string): Theme | undefined {
  const asked = readQuery(search).find(([key]) => key === "theme");
  return themes.find((theme) => theme === asked?.[1]);
}

const known = (values: readonly string[], ids: readonly { readonly id: string }[]) => [
  ...new Set(values.filter((value) => ids.some(({ id }) => id === value))),
];

/** Zones of a dataset; where only some are at hand, any id may be that of another. */
const zonesIn = (values: readonly string[], { whole, zones }: Outline) =>
  whole === undefined
    ? known(values, zones)
    : [...new Set(values.filter((value) => ID.test(value)))];

/** Reads a query. Total: an unknown key is kept, an unknown value falls back to the default. */
export function decode(search: string, dataset: Outline): Address {
  const query = readQuery(search);
  const all = (name: string) => query.flatMap(([key, value]) => (key === name ? [value] : []));
  const theme = askedTheme(search);
  const sort = sorts.find((each) => each === all("sort")[0]);
  return {
    selection: {
      fields: known(all("field"), dataset.fields),
      match: all("match")[0] === "all" ? "all" : "any",
      zones: zonesIn(all("zone"), dataset),
      ...(sort && { sort }),
      ...(all("only")[0] === "1" && { only: true as const }),
      ...(all("diff")[0] === "1" && { diff: true as const }),
    },
    ...(theme && { theme }),
    plain: all("plain")[0] === "1",
    rest: query.filter(([key]) => !ours.has(key)),
  };
}

/** Writes a query: ours first and in one order, defaults left out; "" when nothing is left. */
export function encode({ selection, theme, plain, rest }: Address): string {
  const query = new URLSearchParams();
  for (const field of selection.fields) query.append("field", field);
  if (selection.match !== everything.match) query.append("match", selection.match);
  for (const zone of selection.zones) query.append("zone", zone);
  if (selection.sort) query.append("sort", selection.sort);
  if (selection.only) query.append("only", "1");
  if (selection.diff) query.append("diff", "1");
  if (theme) query.append("theme", theme);
  if (plain) query.append("plain", "1");
  for (const [key, value] of rest) query.append(key, value);
  const written = query.toString();
  return written && `?${written}`;
}
