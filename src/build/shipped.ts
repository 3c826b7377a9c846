/** Where a build leaves the places of the packages with code in the site, below what it writes. */
export const SHIPPED_FILE = ".vite/packages.json";

/** As much of what a bundler returns as says where its code is from. */
interface Output {
  readonly [file: string]: {
    readonly type: string;
    readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
  };
}

const inPackage = /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/;

/** Place of a module's package below the root, as the lock file names it; nothing for our own. */
export const packageOf = (module: string): string | undefined =>
  inPackage.exec(module.replaceAll("\\", "/"))?.[1]?.replace(/\/$/, "");

/** The packages that have code in what a bundler made, not those of which nothing was used. */
export const packagesIn = (output: Output): readonly string[] =>
  Object.values(output).flatMap(({ modules = {} }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => {
      const place = renderedLength > 0 ? packageOf(id) : undefined;
      return place === undefined ? [] : [place];
    }),
  );
