import type { Job } from "../format";
import type { Relation } from "../office/package";

/** Gives an address its relationship's id in one part, the same to the same address. */
export interface Links {
  to(address: string | undefined): string | undefined;
  readonly relations: () => readonly Relation[];
}

/** The links that lead out of one part. */
export function outwards(): Links {
  const known = new Map<string, string>();
  return {
    to(address) {
      if (address === undefined) return undefined;
      const { href } = new URL(address);
      const id = known.get(href) ?? `rIdLink${known.size + 1}`;
      known.set(href, id);
      return id;
    },
    relations: () =>
      [...known].map(([target, id]) => ({ id, type: "hyperlink", target, external: true })),
  };
}

/** Where the atlas shows what a slide shows, if the atlas's own address is known. */
export function slideLink({ link }: Job, section?: string): string | undefined {
  if (link === undefined) return undefined;
  const address = new URL(link);
  address.hash = section ?? "";
  return address.href;
}
