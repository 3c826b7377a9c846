declare module "virtual:boot" {
  /** The first script of every page of the atlas, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:head" {
  /** What of it stands in the head, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:present-boot" {
  /** The first script of the slides, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:embed-boot" {
  /** The first script of every embed, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:offline-boot" {
  /** The first script of the one offline document, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:offline" {
  /** All other scripts of the one offline document, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:host" {
  /** What /embed.js does in other people's pages, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:worker" {
  /** The service worker, bundled. */
  const code: string;
  export default code;
}
