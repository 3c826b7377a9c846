declare module "virtual:boot" {
  /** The first script of every page, bundled. */
  const code: string;
  export default code;
}
