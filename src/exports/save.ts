/**
 * Whether the page stands in another site's sandbox, where the browser may refuse downloads
 * without a word. A page from a disk has no origin either, and may save files.
 */
const isConfined = () => self.origin === "null" && /^https?:$/.test(location.protocol);

/**
 * Hands a file to the reader under a name.
 * @returns whether nothing that can be known stands against its arrival
 */
export function save(file: Blob, name: string): boolean {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time the next file could be asked for.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return !isConfined();
}
