// npm run bench [-- --runs=7 --quick --evidence --growth --sizes=3,30,40,300,3000,30000]
// Builds the atlas, the atlas with its scripts taken out, the limit and the peers; measures all of them in one
// interleaved run; writes RESULTS.md. Timings compare within one run only.
// npm run bench -- --against COMMIT [--runs=9]
// Builds the atlas as it stands and as it was in that commit, visits both in one interleaved run, and prints
// one beside the other; RESULTS.md stays as it is.
import {execFileSync, spawn, spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {cp, mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {cpus, totalmem} from "node:os";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {buildCommit} from "./against.mjs";
import {serve} from "./serve.mjs";
import {growthSection, putSection} from "./growth.mjs";
import {load} from "./load.mjs";
import {besideTable, table} from "./table.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const dist = join(root, ".cache/bench/dist");
const flags = new Map(process.argv.slice(2).map((arg) => /^--([^=]+)(?:=(.*))?$/.exec(arg)?.slice(1) ?? [arg]));
if (flags.has("against")) flags.set("against", flags.get("against") ?? process.argv[process.argv.indexOf("--against") + 1]);
const runs = flags.get("runs") ?? (flags.has("quick") ? "1" : flags.has("against") ? "9" : "7");
const peers = ["limit", "chartjs", "observable", "vega", "echarts-naive", ...(flags.has("evidence") ? ["evidence"] : [])];

/** Runs beside this process, which goes on serving. */
const beside = (args, env) =>
  new Promise((done) => spawn("node", args, {cwd: here, stdio: "inherit", env}).once("close", (code) => done(code ?? 1)));
const sh = (command, args, cwd) => execFileSync(command, args, {cwd, stdio: ["ignore", "inherit", "inherit"]});

if (!existsSync(join(here, "node_modules"))) sh("npm", ["ci", "--no-audit", "--no-fund"], here);
if (flags.has("growth")) {
  await putSection(await growthSection(flags));
  process.exit(0);
}
sh("npm", ["run", "--silent", "build"], root);
await mkdir(dist, {recursive: true});
if (flags.has("against")) {
  const {site, commit, adapters} = await buildCommit(root, flags.get("against"));
  await publish("atlas");
  await publish("before", undefined, site);
  const {urls, close} = await serve(["atlas", "before"].map((name) => [name, join(dist, name)]), 4300);
  const out = join(root, ".cache/bench/against.json");
  const code = await beside(["measure.mjs", ...Object.entries(urls).flatMap(([name, url]) => ["--site", `${name}=${url}en/`]), "--adapters", adapters, "--runs", runs, "--warmup", "0", "--noise", "0.3", "--patience", flags.get("patience") ?? "120", "--out", out], {...process.env, BENCH_OWN: String(process.pid)});
  close();
  if (code === 0) console.log(await besideTable(out, commit));
  process.exit(code);
}
const missing = peers.filter((name) => !existsSync(join(dist, name, "index.html")));
if (missing.length) sh("node", ["build-peers.mjs", `--only=${missing.join()}`, "--sizes="], here);

/** The finished site as it is, and once more without a script or anything that loads one. */
async function publish(name, change, from = join(root, "dist")) {
  const to = join(dist, name);
  await rm(to, {recursive: true, force: true});
  await cp(from, to, {recursive: true});
  for (const file of await readdir(to, {recursive: true})) {
    if (/\.(br|gz)$/.test(file)) await rm(join(to, file));
    else if (change && file.endsWith(".html")) await writeFile(join(to, file), change(await readFile(join(to, file), "utf8")));
  }
}
await publish("atlas");
await publish("static", (html) =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "").replace(/<link rel="(modulepreload|preload)"[^>]*>/g, "")
);

const sites = ["atlas", "static", ...peers];
const {urls, close} = await serve(sites.map((name) => [name, join(dist, name)]), 4300);
const pages = Object.entries(urls).flatMap(([name, url]) => ["--site", `${name}=${url}${name === "atlas" || name === "static" ? "en/" : ""}`]);
const out = join(root, ".cache/bench/results.json");
const audits = join(root, ".cache/bench/lighthouse.json");
const own = {...process.env, BENCH_OWN: String(process.pid)};
const measured = await beside(["measure.mjs", ...pages, "--runs", runs, "--warmup", "0", "--noise", "0.3", "--patience", flags.get("patience") ?? "120", "--out", out], own);
if (measured !== 0) process.exit(measured);
if (!flags.has("quick")) {
  const audited = ["", "en/", "en/embed/targets/"].flatMap((path) => ["--site", `atlas/${path}=${urls.atlas}${path}`]);
  await beside(["lighthouse.mjs", ...audited, "--runs", "5", "--out", audits], own);
}
close();

const served = flags.has("quick") ? undefined : await load(root, 60);
const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], {cwd: root, encoding: "utf8"}).stdout.trim();
const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const text = await table(out, existsSync(audits) && !flags.has("quick") ? audits : undefined, {commit, machine, served});
await writeFile(join(here, "RESULTS.md"), text);
console.log(text);
if (!flags.has("quick")) await putSection(await growthSection(flags));
console.log(`All of it took ${(performance.now() / 60_000).toFixed(1)} minutes.`);
process.exit(0);
