/** Hands a file to the reader under a name. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time the next file could be asked for.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
