/** Where a font file's table begins. @throws Error when it has none of that name. */
export function table(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`a font has no table “${name}”; expected a TrueType or OpenType file`);
}

/** Segments of the basic plane: format 4. */
function segments(font: Buffer, at: number, found: Set<number>): void {
  const length = font.readUInt16BE(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + length * 2, 16 + length * 3];
  for (let index = 0; index < length; index += 2) {
    const end = font.readUInt16BE(at + ends + index);
    const start = font.readUInt16BE(at + starts + index);
    const delta = font.readUInt16BE(at + deltas + index);
    const place = at + offsets + index;
    const offset = font.readUInt16BE(place);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(place + offset + (code - start) * 2);
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) found.add(code);
    }
  }
}

/** Groups of all planes: format 12. */
function groups(font: Buffer, at: number, found: Set<number>): void {
  const count = font.readUInt32BE(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) found.add(code);
  }
}

/** The code points that a font has glyphs for, as its table `cmap` says. */
export function coverage(font: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  const cmap = table(font, "cmap");
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) segments(font, at, found);
    else if (format === 12) groups(font, at, found);
  }
  return found;
}
