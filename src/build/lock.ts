/** One package as npm's lock file, version 3, has it. */
export interface Locked {
  readonly version: string;
  readonly license?: string;
  /** `sha512-` and the hash in base64. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A lock file; packages by their place, the repository itself at "". */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** The name of a package by its place: @a/b of node_modules/c/node_modules/@a/b. */
export const nameAt = (place: string): string =>
  place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

/** Where Node finds a package that one at a place asks for; nothing where it is not installed. */
export function placeOf({ packages }: Lock, from: string, name: string): string | undefined {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (packages[place]) return place;
  if (from === "") return undefined;
  const above = from.lastIndexOf("/node_modules/");
  return placeOf({ packages }, above === -1 ? "" : from.slice(0, above), name);
}
