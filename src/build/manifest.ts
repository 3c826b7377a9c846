/** An entry of the client's manifest, as Vite writes it. */
export interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** What one entry loads at once: itself and its static imports. */
export function entryFiles(manifest: Manifest, entry: string) {
  const chunk = manifest[entry];
  if (!chunk)
    throw new Error(
      `unknown entry “${entry}”; expected one of ${Object.keys(manifest).join(", ")}`,
    );
  const seen = new Set<string>();
  const visit = (name: string): void => {
    for (const imported of manifest[name]?.imports ?? []) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      visit(imported);
    }
  };
  visit(entry);
  const chunks = [chunk, ...[...seen].flatMap((name) => manifest[name] ?? [])];
  return {
    file: chunk.file,
    imports: chunks.slice(1).map(({ file }) => file),
  };
}

/** Styles that scripts ask for when a part is first wanted. */
export const lateStyles = (manifest: Manifest): readonly string[] => [
  ...new Set(Object.values(manifest).flatMap(({ css = [] }) => css)),
];
