declare module "script:*" {
  /** A script that stands by itself, without modules: its code, bundled. */
  const code: string;
  export default code;
}
