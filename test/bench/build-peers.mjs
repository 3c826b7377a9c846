// Builds the peers from peers/ (package.json + sources) in a scratch folder, so that peers/ stays small.
// node build-peers.mjs [--peers=peers] [--work=../../.cache/bench/work] [--dist=../../.cache/bench/dist] [--only=vega,limit] [--sizes=30,300,3000,30000]
import {execFileSync} from "node:child_process";
import {cp, mkdir, rm, writeFile} from "node:fs/promises";
import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {fileURLToPath} from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const options = Object.fromEntries(process.argv.slice(2).map((arg) => /^--([^=]+)=(.*)$/.exec(arg).slice(1)));
const path = (key, fallback) => resolve(options[key] ?? resolve(here, fallback));
const peers = path("peers", "peers");
const work = path("work", "../../.cache/bench/work");
const dist = path("dist", "../../.cache/bench/dist");
const sizes = (options.sizes ?? "30,300,3000,30000").split(",").filter(Boolean).map(Number);
const wanted = options.only?.split(",");
const want = (name) => !wanted || wanted.includes(name);
const sh = (command, args, cwd, env = {}) => execFileSync(command, args, {cwd, stdio: ["ignore", "inherit", "inherit"], env: {...process.env, ...env}});

async function prepare(name) {
  const dir = resolve(work, name);
  await cp(resolve(peers, name), dir, {recursive: true});
  if (!existsSync(resolve(dir, "node_modules"))) sh("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], dir);
  return dir;
}

async function publish(from, name) {
  await rm(resolve(dist, name), {recursive: true, force: true});
  await cp(from, resolve(dist, name), {recursive: true});
  console.log(`built ${name}`);
}

const small = resolve(peers, "shared/data.json");
await mkdir(dist, {recursive: true});
const scaled = {};
for (const size of sizes) {
  scaled[size] = resolve(work, `data-${size}.json`);
  await mkdir(work, {recursive: true});
  await writeFile(scaled[size], execFileSync(process.execPath, [resolve(here, "gen-data.mjs"), String(size), "12"], {maxBuffer: 1 << 30}));
}

for (const name of ["echarts-naive", "vega", "chartjs"]) {
  if (!want(name)) continue;
  const dir = await prepare(name);
  await cp(resolve(peers, "shared/style.css"), resolve(dir, "src/style.css"));
  await mkdir(resolve(dir, "public"), {recursive: true});
  await cp(small, resolve(dir, "public/data.json"));
  sh("npx", ["vite", "build", "--logLevel", "warn"], dir);
  await publish(resolve(dir, "dist"), name);
  if (name === "chartjs") continue;
  for (const size of sizes) {
    await publish(resolve(dir, "dist"), `${name}-${size}`);
    await cp(scaled[size], resolve(dist, `${name}-${size}/data.json`));
  }
}

if (want("limit")) {
  const dir = await prepare("limit");
  const build = (data, name, ...more) => (sh("node", ["build.mjs", data, resolve(dist, name), ...more], dir), console.log(`built ${name}`));
  build(small, "limit");
  for (const size of sizes) {
    build(scaled[size], `limit-dom-${size}`);
    build(scaled[size], `limit-canvas-${size}`, "--canvas");
  }
}

if (want("observable")) {
  const dir = await prepare("observable");
  await cp(small, resolve(dir, "data.json"));
  sh("node", ["prefill.mjs"], dir);
  sh("npx", ["observable", "build"], dir, {OBSERVABLE_TELEMETRY_DISABLE: "true"});
  await publish(resolve(dir, "dist"), "observable");
}

// minutes, and 640 MB of packages: only when asked for (--only=evidence)
if (wanted?.includes("evidence")) {
  const dir = await prepare("evidence");
  await cp(small, resolve(dir, "data.json"));
  sh("npm", ["run", "build"], dir, {NODE_OPTIONS: "--max-old-space-size=6000", SEND_ANONYMOUS_USAGE_STATS: "no"});
  await publish(resolve(dir, "build"), "evidence");
}
if (want("floor")) await publish(resolve(peers, "floor"), "floor");
