/** @type {Readonly<Record<string, string>>} */
export const types = {
  css: "text/css",
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: "application/json",
  map: "application/json",
  md: "text/markdown",
  mjs: "text/javascript",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  zip: "application/zip",
};

const written = /^text\/|^application\/(json|xml|manifest\+json)$|\+xml$/;

/**
 * The content type of a file by its name; what reads as text is UTF-8.
 * @param {string} path
 */
export function contentType(path) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const type = types[extension] ?? "application/octet-stream";
  return written.test(type) ? `${type}; charset=utf-8` : type;
}
