/** Namespaces of the elements that a deck is written in. */
export const spaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

export const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The content type of a part of a deck by its last word. */
export const partType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;
