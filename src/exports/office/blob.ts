/** Bytes as a file. The copy tells the compiler that no memory is shared. */
export const fileOf = (bytes: Uint8Array, type: string): Blob =>
  new Blob([new Uint8Array(bytes)], { type });
