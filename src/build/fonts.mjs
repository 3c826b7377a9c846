import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { run } from "./command.mjs";

/**
 * `npm run fonts`: cuts the faces for pictures made at build out of the whole families
 * and writes them to src/build/fonts/. The families are 100 MB, so they are fetched
 * into .cache/ for this alone; run it again when the build misses a character.
 */
const tools = {
  "@expo-google-fonts/archivo": "0.4.2",
  "@expo-google-fonts/noto-sans-sc": "0.4.3",
  "subset-font": "2.9.0",
};
const workshop = resolve(".cache/fonts-source");
const out = resolve("src/build/fonts");

/**
 * All characters from one to another, both included.
 * @param {number} first
 * @param {number} last
 */
const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join(
    "",
  );

/** Signs of currencies beyond those of Latin-1. */
const currencies = between(0x20a0, 0x20c0);

/** Hiragana and katakana. */
const kana = between(0x3041, 0x30ff);

/** Latin text of most languages of Europe (Latin-1 and Latin Extended-A), its punctuation, and currencies. */
const latin = `${between(0x20, 0x7e)}${between(0xa0, 0x17f)}ȘșȚțẞ–—‘’‚“”„‹›…•−${currencies}`;

/**
 * Every character of GB 2312: the 6763 that Chinese print needs, names of places among
 * them, so that new data hardly ever need new faces.
 */
function gb2312() {
  const decoder = new TextDecoder("gbk");
  const rows = [...Array(0xf8 - 0xa1).keys()].map((row) => row + 0xa1);
  const cells = [...Array(94).keys()].map((cell) => cell + 0xa1);
  const all = rows
    .filter((row) => row <= 0xa3 || row >= 0xb0)
    .flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))));
  return all.filter((character) => !/[\ufffd\ue000-\uf8ff]/.test(character)).join("");
}

/**
 * The text of all files at or below a path.
 * @param {string} path
 * @returns {string}
 */
function textAt(path) {
  if (statSync(path).isFile())
    return /\.(ya?ml|tsx?)$/.test(path) ? readFileSync(path, "utf8") : "";
  return readdirSync(path)
    .map((name) => textAt(join(path, name)))
    .join("");
}

/** Fetches the families and the tool that cuts them. */
async function fetchTools() {
  mkdirSync(workshop, { recursive: true });
  const wanted = { private: true, dependencies: tools };
  writeFileSync(join(workshop, "package.json"), JSON.stringify(wanted, null, 2));
  const { code } = await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: workshop });
  if (code !== 0) throw new Error(`npm install in ${workshop} failed (exit code ${code})`);
}

/** @param {string} path below the workshop's packages */
const fetched = (path) => join(workshop, "node_modules", path);

/**
 * @param {string} name of the file, without endings
 * @param {string} source path below the workshop's packages
 * @param {string} characters
 */
async function cut(name, source, characters) {
  const path = createRequire(join(workshop, "package.json")).resolve("subset-font");
  /** @type {{ default: (font: Buffer, text: string, options: object) => Promise<Buffer> }} */
  const { default: subsetFont } = await import(pathToFileURL(path).href);
  const face = await subsetFont(readFileSync(fetched(source)), characters, {
    targetFormat: "truetype",
  });
  const small = brotliCompressSync(face, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: face.length },
  });
  writeFileSync(join(out, `${name}.ttf.br`), small);
  console.log(`${name}: ${face.length >> 10} KB, ${small.length >> 10} KB compressed`);
}

await fetchTools();
mkdirSync(out, { recursive: true });
const archivo = "@expo-google-fonts/archivo";
const noto = "@expo-google-fonts/noto-sans-sc";
const data = process.env["ATLAS_DATA"] || "data";
// Without ASCII: the rasteriser prefers one face that has all of a line to the two it is told.
const chinese = (gb2312() + kana + currencies + textAt(data) + textAt("src")).replace(
  /[\0-\u007f]/g,
  "",
);
for (const [weight, style] of /** @type {const} */ ([
  [400, "400Regular"],
  [600, "600SemiBold"],
  [700, "700Bold"],
]))
  await cut(`archivo-${weight}`, `${archivo}/${style}/Archivo_${style}.ttf`, latin);
for (const [weight, style] of /** @type {const} */ ([
  [400, "400Regular"],
  [700, "700Bold"],
]))
  await cut(`noto-sans-sc-${weight}`, `${noto}/${style}/NotoSansSC_${style}.ttf`, chinese);
for (const [name, family] of [
  ["archivo", archivo],
  ["noto-sans-sc", noto],
])
  writeFileSync(
    join(out, `${name}.OFL.txt`),
    readFileSync(fetched(`${family}/LICENSE_FONT`), "utf8"),
  );
