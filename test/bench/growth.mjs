// npm run bench -- --growth [--sizes=3,30,300 --runs=3 --patience=60]; all six sizes take about seven minutes
// What more zones cost: builds the atlas and the limit that draws only what is in view for each size, visits both
// in one run, and puts the table with the exponent of each cost into RESULTS.md. Timings compare within one run only.
import {execFileSync, spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile} from "node:fs/promises";
import {cpus} from "node:os";
import {join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {brotliCompressSync} from "node:zlib";
import {sources} from "../../src/build/rebuild.mjs";
import {serve} from "./serve.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const cache = join(root, ".cache/bench");
const place = join(cache, "growth");
/** How many fields each number of zones comes with. */
const FIELDS = {3: 6, 30: 12, 40: 20, 300: 20, 3000: 30, 30000: 40};
/** The limit keeps a zone's fields as bits of one word. */
const BITS = 30;
/** From so many zones on, a size is built beside the smaller ones: together they take as long. */
const BESIDE = 10_000;

const sh = (command, args, cwd, env = {}) => execFileSync(command, args, {cwd, stdio: ["ignore", "ignore", "inherit"], env: {...process.env, ...env}});
const beside = (args, env, cwd = here) => new Promise((done) => spawn("node", args, {cwd, stdio: "inherit", env: {...process.env, ...env}}).once("close", (code) => done(code ?? 1)));

/** Builds the atlas with so many zones in a folder of its own. */
async function buildAtlas(zones) {
  const folder = join(place, `tree-${zones}`);
  const data = join(folder, "grown-data");
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const name of sources) await cp(join(root, name), join(folder, name), {recursive: true});
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  sh("node", [join(here, "gen-zones.mjs"), String(zones), String(FIELDS[zones]), data], here);
  const began = performance.now();
  const code = await beside(["src/build/build.mjs"], {ATLAS_DATA: data}, folder);
  if (code !== 0) throw new Error(`the build of ${zones} zones ended with ${code}; expected 0`);
  const buildMs = performance.now() - began;
  const dist = join(folder, "dist");
  const bytes = async (path) => (await stat(join(dist, path))).size;
  const datasetBytes = await bytes("data/dataset.json");
  const dataset = JSON.parse(await readFile(join(dist, "data/dataset.json"), "utf8"));
  const amount = new Map(dataset.facts.map((fact) => [fact.id, fact.amount?.value]));
  const small = {
    unit: "亿元", year: 2030, fields: dataset.fields.map(({id, name}) => ({id, name: name.en})),
    zones: dataset.zones.map(({id, name, target, fields}) => ({id, name: name.en, target: amount.get(target), fields: fields.map(({field}) => field)})),
    tiers: [{name: "National", count: 100}, {name: "Municipal", count: 915}, {name: "District", count: 2000}]
  };
  const few = {...small, fields: small.fields.slice(0, BITS)};
  const kept = new Set(few.fields.map(({id}) => id));
  few.zones = small.zones.map((zone) => ({...zone, fields: zone.fields.filter((field) => kept.has(field))}));
  await writeFile(join(place, `data-${zones}.json`), JSON.stringify(few));
  const html = await readFile(join(dist, "en/index.html"));
  const embeds = (await readdir(join(dist, "en/embed"), {recursive: true})).filter((file) => file.endsWith("index.html"));
  const largest = Math.max(...(await Promise.all(embeds.map((file) => bytes(`en/embed/${file}`)))));
  // The server keeps all that it serves in memory: no more than the visits ask for.
  const visited = /^(?:assets\/[^/]*|icon\.svg|sw\.js|(?:en\/)?index\.html(?:\.\w+)?)$/;
  for (const file of await readdir(dist, {recursive: true, withFileTypes: true})) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && !visited.test(relative(dist, path))) await rm(path);
  }
  return {dist, zones, fields: FIELDS[zones], buildMs, dataset: datasetBytes, html: html.length, htmlBrotli: brotliCompressSync(html).length, embeds: embeds.length * 2, largest};
}

/** Builds the limit that draws what is in view. */
function buildLimit(zones) {
  const work = join(cache, "work/limit");
  if (!existsSync(join(work, "node_modules"))) sh("node", ["build-peers.mjs", "--only=limit", "--sizes="], here);
  const out = join(place, `limit-canvas-${zones}`);
  sh("node", ["build.mjs", join(place, `data-${zones}.json`), out, "--canvas"], work);
  return out;
}

const number = (list, key) => list.map((run) => run[key]).filter((v) => typeof v === "number" && Number.isFinite(v)).sort((a, b) => a - b);
const median = (list) => (list.length ? list[list.length >> 1] : null);

/** Builds and visits every size. */
export async function growth({sizes, runs, patience}) {
  await mkdir(place, {recursive: true});
  const rows = [];
  const made = new Map();
  const build = async (some) => {
    for (const zones of some) made.set(zones, await buildAtlas(zones));
  };
  await Promise.all([build(sizes.filter((zones) => zones < BESIDE)), build(sizes.filter((zones) => zones >= BESIDE))]);
  for (const zones of sizes) {
    const built = made.get(zones);
    const limit = buildLimit(zones);
    const name = zones > 12 ? `many-${zones}` : "atlas";
    const {urls, close} = await serve([[name, built.dist], [`limit-canvas-${zones}`, limit]], 4400);
    const out = join(place, `results-${zones}.json`);
    const pages = Object.entries(urls).flatMap(([site, url]) => ["--site", `${site}=${url}${site === name ? "en/" : ""}`]);
    await beside(["measure.mjs", ...pages, "--profile", "desktop", "--data", join(place, `data-${zones}.json`), "--runs", String(runs), "--warmup", "0", "--no-early", "--noise", "0.3", "--patience", String(patience), "--out", out], {BENCH_OWN: String(process.pid)});
    close();
    const visits = JSON.parse(await readFile(out, "utf8")).runs;
    const of = (site) => Object.fromEntries(["allVisible", "filterMedian", "filterWorst", "heap", "tbt", "longest", "nodes"].map((key) => [key, median(number(visits.filter((run) => run.site === site), key))]));
    rows.push({...built, atlas: of(name), limit: of(`limit-canvas-${zones}`), noise: number(visits, "noise")});
  }
  await writeFile(join(cache, "growth.json"), JSON.stringify(rows, null, 1));
  return rows;
}

/** The exponent of a cost: the slope of its logarithm over that of the zones, by least squares. */
export function exponent(points) {
  const known = points.filter(([, cost]) => cost > 0).map(([zones, cost]) => [Math.log(zones), Math.log(cost)]);
  if (known.length < 2) return null;
  const mean = (at) => known.reduce((sum, point) => sum + point[at], 0) / known.length;
  const [x, y] = [mean(0), mean(1)];
  return known.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / known.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const columns = [
  ["build s", (row) => row.buildMs, (v) => (v / 1000).toFixed(1)],
  ["dataset kB", (row) => row.dataset, (v) => (v / 1000).toFixed(0)],
  ["HTML kB", (row) => row.html, (v) => (v / 1000).toFixed(0)],
  ["HTML kB, Brotli", (row) => row.htmlBrotli, (v) => (v / 1000).toFixed(1)],
  ["embeds", (row) => row.embeds, String],
  ["largest embed kB", (row) => row.largest, (v) => (v / 1000).toFixed(0)],
  ["all visible ms", (row) => row.atlas.allVisible, (v) => v.toFixed(0), "allVisible"],
  ["filter ms", (row) => row.atlas.filterMedian, (v) => v.toFixed(0), "filterMedian"],
  ["worst filter ms", (row) => row.atlas.filterWorst, (v) => v.toFixed(0), "filterWorst"],
  ["longest task ms", (row) => row.atlas.longest, (v) => v.toFixed(0), "longest"],
  ["heap MB", (row) => row.atlas.heap, (v) => (v / 1e6).toFixed(1), "heap"],
  ["elements", (row) => row.atlas.nodes, String, "nodes"]
];

/** An exponent above this is growth faster than linear: what is below it a second run may turn round. */
const LINEAR = 1.05;
/** What every size costs alike hides how the rest grows: the last step has least of it. */
const steps = [["exponent", (rows) => rows], ["exponent of the last step", (rows) => rows.slice(-2)]];

/** The sentence that says which costs grow faster than linearly. */
function verdict(rows) {
  const faster = columns.flatMap(([title, of]) => {
    const most = Math.max(...steps.map(([, some]) => exponent(some(rows).map((row) => [row.zones, of(row)])) ?? -Infinity));
    return most > LINEAR ? [`${title} (${most.toFixed(2)})`] : [];
  });
  return faster.length ? `**Faster than linearly grows: ${faster.join(", ")}.**` : `No cost grows faster than linearly (an exponent above ${LINEAR}).`;
}

/** The table of growth as Markdown: the limit in brackets, the exponents last, and what grows too fast. */
export function growthTable(rows, {when, runs, machine}) {
  const show = (v, as) => (v === null || v === undefined ? "–" : as(v));
  const ratio = (row, key) => show(row.atlas[key] && row.limit[key] ? row.atlas[key] / row.limit[key] : null, (v) => v.toFixed(2));
  const ratios = [["all visible / limit", "allVisible"], ["filter / limit", "filterMedian"]];
  const lines = rows.map((row) => [row.zones, row.fields, ...columns.map(([, of, as, key]) => show(of(row), as) + (key ? ` (${show(row.limit[key], as)})` : "")), ...ratios.map(([, key]) => ratio(row, key))]);
  const slope = (points) => exponent(points)?.toFixed(2) ?? "–";
  const slopes = steps.map(([title, some]) => [title, "", ...columns.map(([, of, , key]) => slope(some(rows).map((row) => [row.zones, of(row)])) + (key ? ` (${slope(some(rows).map((row) => [row.zones, row.limit[key]]))})` : "")), ...ratios.map(() => "")]);
  const heads = ["zones", "fields", ...columns.map(([title]) => title), ...ratios.map(([title]) => title)];
  const table = [heads, heads.map(() => "---"), ...lines, ...slopes];
  return `## Growth\n\n${when}, ${machine}, desktop, medians of ${runs}. Generated zones (gen-zones.mjs), 30,000 built beside the other sizes. In brackets the hand-written limit that draws only what is in view. The exponent is that of the number of zones, by least squares over all sizes, and between the two largest: 1 is linear.\n\n${table.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n\n${verdict(rows)} Other work on the machine during a visit: median ${median(rows.flatMap(({noise}) => noise).sort((a, b) => a - b))?.toFixed(2) ?? "–"} of a core.\n`;
}

/** Measures the sizes that the flags ask for, or all; the section as Markdown. @param {Map<string, string | undefined>} flags */
export async function growthSection(flags) {
  const sizes = (flags.get("sizes") ?? Object.keys(FIELDS).join()).split(",").map(Number);
  const runs = Number(flags.get("runs") ?? 3);
  const rows = await growth({sizes, runs, patience: Number(flags.get("patience") ?? 60)});
  return growthTable(rows, {when: new Date().toISOString().slice(0, 10), runs, machine: `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}`});
}

/** Puts the section into RESULTS.md in place of the one before. */
export async function putSection(text) {
  const results = join(here, "RESULTS.md");
  const before = existsSync(results) ? (await readFile(results, "utf8")).replace(/\n## Growth\n[\s\S]*?(?=\n## |$)/, "") : "# Bench\n";
  await writeFile(results, `${before.trimEnd()}\n\n${text}`);
  console.log(text);
}
