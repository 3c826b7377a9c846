declare module "virtual:boot" {
  /** The first script of every page of the atlas, bundled. */
  const code: string;
  export default code;
}

declare module "virtual:present-boot" {
  /** The first script of the slides, bundled. */
  const code: string;
  export default code;
}
