import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import boot from "script:inline/atlas.ts";
import embedBoot from "script:inline/embed.ts";
import headScript from "script:inline/head.ts";
import host from "script:host.ts";
import offlineBoot from "script:inline/offline.ts";
import offline from "script:offline.ts";
import presentBoot from "script:inline/present.ts";
import worker from "script:service-worker.ts";
import { chartsOf } from "../charts";
import { deck } from "../exports/slides/deck";
import { firstZones } from "../charts/frames/window";
import { decode, type Compact } from "../model/compact";
import type { Dataset } from "../model/dataset";
import { pagePath, presentPath } from "../model/locale";
import { readDataset } from "../model/read-dataset";
import { locales, type Locale } from "../model/text";
import { datasetStyles, formStyles, partStyles } from "../ui/dataset-styles";
import { fallbackFaces } from "../ui/fallback-faces";
import { slideStyles } from "../ui/slides/slide-styles";
import { compile } from "./compile";
import { compressed } from "./compress";
import { dataFiles } from "./data-files";
import { fontVersion } from "./faces";
import { compactJson, named } from "./files";
import { embedFiles } from "./embed-pages";
import { hostScript } from "./host-script";
import { caddyfile, headersFile, nginxConf } from "./hosts";
import type { Lock } from "./lock";
import {
  cspHash,
  headerRules,
  metaPolicy,
  OFFLINE_FILE,
  type HeaderRule,
  type Hashes,
} from "./headers";
import { entryFiles, lateStyles, type Manifest } from "./manifest";
import { oembedFiles } from "./oembed";
import { offlinePage } from "./offline-page";
import type { PageParts, Shell } from "./page";
import { pageFiles } from "./pages";
import { writePictures } from "./pictures";
import { presentPage } from "./present-pages";
import { SHIPPED_FILE } from "./shipped";
import { dataFolder, read } from "./read";
import { sbom, SBOM_FILE, type Font } from "./sbom";
import { precacheEntries, workerScript } from "./precache";
import { robots, siteFrom, sitemap } from "./site-files";

const out = resolve("dist");
const site = siteFrom(process.env);

function write(path: string, body: string | Uint8Array): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

function datasetOrExit(): Dataset {
  const { dataset, problems } = compile(read(dataFolder()));
  if (dataset) return dataset;
  console.error(`data: ${problems.length} problem(s)`);
  for (const { file, line, path, message } of problems)
    console.error(`  ${file}${line ? `:${line}` : ""}  ${path}\n    ${message}`);
  process.exit(1);
}

/** Writes data/ and, under a name that changes with it, what the application loads. */
function writeData(dataset: Dataset): string {
  const json = compactJson(dataset);
  const read = readDataset(decode(JSON.parse(json) as Compact));
  if ("issues" in read)
    throw new Error(`not the dataset that the application expects: ${JSON.stringify(read.issues)}`);
  const path = `assets/${named("dataset", json)}`;
  write(path, json);
  for (const [name, body] of dataFiles(dataset, site.url && `${site.url}/`))
    write(`data/${name}`, body);
  return path;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const manifestOf = () => json(join(out, ".vite/manifest.json")) as Manifest;

/** What one kind of page carries and loads; its style file is taken out, since pages carry it inside. */
function shellFor(dataset: Dataset, path: string, kind: PageParts): Shell {
  const manifest = manifestOf();
  const { file: script, imports } = entryFiles(manifest, kind.script);
  const taken = (source: string) => {
    const sheet = join(out, entryFiles(manifest, source).file);
    const written = readFileSync(sheet, "utf8").trim();
    rmSync(sheet);
    return written;
  };
  const own = [taken(kind.styles), partStyles(dataset), datasetStyles(dataset), kind.rules];
  const styles = [fallbackFaces, ...own].filter(Boolean).join("\n");
  const hashes = {
    scriptHashes: [kind.head, kind.boot].filter((code) => code !== undefined).map(cspHash),
    styleHashes: [cspHash(styles)],
  };
  return {
    site,
    styles,
    boot: kind.boot,
    head: kind.head ?? "",
    hashes,
    policy: metaPolicy(hashes),
    script,
    preloads: imports,
    dataset: path,
  };
}

const fonts = (): readonly Font[] =>
  ["src/ui/fonts", "src/build/fonts"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.endsWith(".txt"))
      .map((name) => {
        const body = readFileSync(join(folder, name));
        return { name, version: fontVersion(name, body), body };
      }),
  );

/** Its styles are compiled into ours, which no bundler counts. */
const inStyles = "node_modules/tailwindcss";

function billOfMaterials(): string {
  const shipped = [out, ".cache/build"].flatMap((at) => json(join(at, SHIPPED_FILE)) as string[]);
  return sbom(json("package-lock.json") as Lock, [inStyles, ...shipped], fonts());
}

/** One list of headers with the hashes of all kinds of pages. */
function writeHeaders(shells: readonly Shell[], whole: Hashes): readonly HeaderRule[] {
  const hashes = {
    scriptHashes: shells.flatMap((shell) => shell.hashes.scriptHashes),
    styleHashes: shells.flatMap((shell) => shell.hashes.styleHashes),
  };
  mkdirSync(".cache", { recursive: true });
  const rules = headerRules({ ...hashes, base: site.base, offline: whole });
  writeFileSync(".cache/headers.json", JSON.stringify(rules, null, 2));
  return rules;
}

/** What each kind of host reads, from the rules that `npm start` itself obeys. */
function writeHosts(rules: readonly HeaderRule[]): void {
  const paths = written().filter((name) => !/\.(br|gz)$/.test(name));
  write("_headers", headersFile(rules, site.base, paths.toSorted()));
  mkdirSync("deploy/generated", { recursive: true });
  writeFileSync("deploy/generated/nginx.conf", nginxConf(rules, site.base));
  writeFileSync("deploy/generated/Caddyfile", caddyfile(rules, site.base));
}

function warn(dataset: Dataset): void {
  for (const [id, chart] of chartsOf(dataset))
    if (!chart.findingHolds(dataset))
      console.warn(`${id}: the data do not support its finding; the neutral title stands`);
  if (!site.url)
    console.warn("SITE_URL is not set: canonical addresses, oEmbed and the sitemap are left out");
}

/** A letter that no face has spoils its picture only: the build says so and goes on. */
function drawPictures(dataset: Dataset): void {
  const { url } = site;
  const link = url && ((id: string, locale: Locale) => `${url}/${pagePath(locale)}#${id}`);
  for (const problem of writePictures(dataset, write, link || undefined)) console.warn(problem);
}

/** All that has been written, below dist/, with forward slashes. */
const written = () =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(out, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"));

const bodyOf = (path: string) => readFileSync(join(out, path));

/** Two files at a time, so that never more of them are in memory. */
async function compressAll(numerous: (path: string) => boolean): Promise<void> {
  const left = written();
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      for (const [name, smaller] of Object.entries(
        await compressed(path, bodyOf(path), numerous(path)),
      ))
        write(name, smaller);
  };
  await Promise.all([work(), work()]);
}

const whole = datasetOrExit();
const path = writeData(whole);
/** Pages hold the first zones. */
const dataset = firstZones(whole);
/** Of a large dataset there are hundreds of these. */
const numerous = (path: string) => dataset !== whole && /(?:^|\/)embed\/[^/]+\/[^/]+\//.test(path);
const shell = shellFor(dataset, path, {
  script: "src/entry/main.ts",
  styles: "src/ui/style.css",
  boot,
  head: headScript,
  rules: formStyles(dataset),
});
const presentShell = shellFor(dataset, path, {
  script: "src/entry/present.ts",
  styles: "src/ui/slides/slides.css",
  boot: presentBoot,
  rules: slideStyles(dataset, deck(dataset)),
});
const embedShell = shellFor(dataset, path, {
  script: "src/entry/embed.ts",
  styles: "src/ui/embed.css",
  boot: embedBoot,
});
const late = lateStyles(manifestOf()).map((path) => readFileSync(join(out, path), "utf8").trim());
const offlineFile = offlinePage(dataset, {
  ...(site.url !== undefined && { url: site.url }),
  styles: { atlas: [shell.styles, ...late].join("\n"), slides: presentShell.styles },
  boot: offlineBoot,
  script: offline,
  icon: readFileSync(join(out, "icon.svg"), "utf8"),
  read: (address) => readFileSync(join(out, address.slice(site.base.length))),
});
write(OFFLINE_FILE, offlineFile.page);
const rules = writeHeaders([shell, presentShell, embedShell], offlineFile.hashes);
for (const [path, body] of pageFiles(dataset, shell)) write(path, body);
for (const locale of locales)
  write(`${presentPath(locale)}index.html`, presentPage(dataset, locale, presentShell));
drawPictures(whole);
for (const [path, body] of embedFiles(dataset, embedShell)) write(path, body);
write("embed.js", hostScript(dataset, host, site.url));
for (const [path, body] of oembedFiles(dataset, site.url, (file) => existsSync(join(out, file))))
  write(path, body);
write("robots.txt", robots(site.url));
if (site.url) write("sitemap.xml", sitemap(site.url, dataset.released));
write(SBOM_FILE, billOfMaterials());
rmSync(join(out, ".vite"), { recursive: true });
const kept = written()
  .filter((path) => !numerous(path))
  .map((path) => ({ path, body: bodyOf(path) }));
write("sw.js", workerScript(precacheEntries(kept, site.base, rules), worker));
await compressAll(numerous);
writeHosts(rules);
warn(dataset);
