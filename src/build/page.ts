import { APPLICATION } from "../entry/outline";
import type { Dataset } from "../model/dataset";
import { above, below } from "../ui/section";
import { icon, opening } from "./head";
import type { Hashes } from "./headers";
import { escaped, htmlPage, tag } from "./markup";
import type { Site } from "./site-files";

/** The sources of a kind of page: its entry, its styles, and its first script as code. */
export interface PageParts {
  readonly script: string;
  readonly styles: string;
  readonly boot: string;
  /** What of the first script has to stand in the head, where the rest of it stands behind the hero. */
  readonly head?: string;
  /** Styles that depend on the data, beside those that all kinds of pages have. */
  readonly rules?: string;
}

/** What all pages of a kind share: inline styles and first script, and where the rest is. */
export interface Shell {
  readonly site: Site;
  /** The styles and the first script, byte-identical on every page of a kind. */
  readonly styles: string;
  readonly boot: string;
  readonly head: string;
  readonly hashes: Hashes;
  readonly policy: string;
  /** Addresses under the base. */
  readonly script: string;
  readonly preloads: readonly string[];
  readonly dataset: string;
}

/** A kind of page in the styles of the atlas, by path and markup. One file in pages/ is one kind. */
export type Page = (
  dataset: Dataset,
  shell: Shell,
) => Iterable<readonly [path: string, html: string]>;

/** What starts the application, put aside until the first script wants it. */
export function application({ site: { base }, dataset, preloads, script }: Shell): string {
  return `<template id="${APPLICATION}">${[
    tag("link", { rel: "preload", as: "fetch", href: base + dataset, crossorigin: "" }),
    ...preloads.map((path) =>
      tag("link", { rel: "modulepreload", href: base + path, crossorigin: "" }),
    ),
    `${tag("script", { type: "module", src: base + script, crossorigin: "" })}</script>`,
  ].join("")}</template>`;
}

/** A page that is only read: it has the styles of the atlas and runs nothing. */
export const plainPage = (
  { site, styles, policy }: Shell,
  page: {
    readonly lang: string;
    readonly title: string;
    readonly head?: string;
    readonly main: string;
  },
): string =>
  htmlPage(
    { lang: page.lang },
    [
      ...opening(policy),
      page.head ?? "",
      icon(site),
      `<title>${escaped(page.title)}</title>`,
      `<style>${styles}</style>`,
    ],
    `<main class="wrap ${above} ${below}">`,
    page.main,
    "</main>",
  );
