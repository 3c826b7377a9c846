// node measure.mjs --site NAME=URL [--site NAME=URL ...] [--profile desktop --profile slow4g] [--runs 7] [--out results.json]
//   --data FILE      the dataset behind the sites (expected filter results are counted from it)
//   --adapters DIR   NAME.json per site; NAME-300 falls back to NAME
//   --timeout 60     seconds for one page to show its charts
//   --no-early       leave out the "click as early as possible" visits
//   --warmup 1       rounds thrown away first
//   --noise 0.25     a visit during which other processes used more than this share of one core is made once more, and the quieter of the two kept
//   --patience 120   seconds to wait for a quiet machine before each visit; servers to leave out of the noise: BENCH_OWN=pid,pid
// Chromium: $CHROMIUM, else the first of chromium, chromium-browser, google-chrome on the PATH.
import {existsSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {delimiter, dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {chromium} from "playwright-core";
import {mark, quiet} from "./quiet.mjs";

const here = dirname(fileURLToPath(import.meta.url));
export const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const dir of process.env.PATH.split(delimiter)) for (const name of ["chromium", "chromium-browser", "google-chrome"]) if (existsSync(join(dir, name))) return join(dir, name);
  throw new Error("no Chromium found: set CHROMIUM");
}

const PROFILES = {
  desktop: {viewport: {width: 1366, height: 900}},
  slow4g: {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, latency: 150, down: 1.6e6, up: 0.75e6, cpu: 4}
};

const {values: options} = parseArgs({
  options: {
    site: {type: "string", multiple: true},
    profile: {type: "string", multiple: true, default: ["desktop", "slow4g"]},
    runs: {type: "string", default: "7"},
    warmup: {type: "string", default: "1"},
    out: {type: "string", default: "results.json"},
    data: {type: "string", default: resolve(here, "peers/shared/data.json")},
    adapters: {type: "string", default: join(here, "adapters")},
    timeout: {type: "string", default: "60"},
    early: {type: "boolean", default: true},
    noise: {type: "string", default: "0.25"},
    patience: {type: "string", default: "120"}
  },
  allowNegative: true
});
const timeout = Number(options.timeout) * 1000;
const data = JSON.parse(await readFile(options.data, "utf8"));
const agent = await readFile(join(here, "agent.js"), "utf8");
const agentCode = (config) => `(${agent.replace(/^(\s*\/\/.*\n)+/, "").trim().replace(/;$/, "")})(${JSON.stringify(config)})`;

async function adapterFor(name) {
  for (let base = name; ; base = base.replace(/-[^-]*$/, "")) {
    const file = join(options.adapters, `${base}.json`);
    if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
    if (!base.includes("-")) throw new Error(`no adapter for ${name} in ${options.adapters}`);
  }
}

// the filter steps, counted from the data: each gives another set of zones than the one before it
const hitsOf = (id) => data.zones.filter((zone) => id === "all" || zone.fields.includes(id));
const choices = [{id: "all", name: "All", index: -1}, ...data.fields.map((field, index) => ({...field, index}))];
const steps = [];
{
  const key = (id) => hitsOf(id).map((zone) => zone.id).join();
  let before = key("all");
  for (const choice of choices.slice(1)) {
    const now = key(choice.id);
    if (steps.length < 5 && now !== before && now !== key("all") && now) (steps.push(choice), (before = now));
  }
  steps.push(choices[0]);
}
function fill(adapter, choice) {
  const hits = hitsOf(choice.id).length;
  const words = {id: choice.id, name: choice.name, index: choice.index, position: choice.index + 1, nth: choice.index + 2, hits, total: data.zones.length, cards: Math.min(hits, adapter.maxCards ?? 12)};
  const put = (text) => text.replace(/\{(\w+)\}/g, (all, word) => words[word] ?? all);
  const all = choice.id === "all";
  return {
    control: put((all && adapter.filter.all) || adapter.filter.control),
    expected: ((all && adapter.filteredAll) || adapter.filtered).map(({selector, visible, text, shown}) => ({selector: put(selector), ...(shown && {shown}), ...(visible !== undefined && {visible: Number(put(String(visible)))}), ...(text !== undefined && {text: put(text)})}))
  };
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const within = (promise, ms, what) => Promise.race([promise, sleep(ms).then(() => Promise.reject(new Error(`${what}: over ${ms} ms`)))]);

for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => browser?.close().catch(() => {}).finally(() => process.exit(1)));
let browser;
async function fresh() {
  await browser?.close().catch(() => {});
  browser = await chromium.launch({executablePath: findChromium(), args: FLAGS, handleSIGTERM: false, handleSIGINT: false});
}

// counts what came over the network, by the protocol for the page and by Playwright for its workers
async function recordNetwork(page, cdp) {
  const requests = new Map();
  const inflight = new Set();
  const record = {requests, origin: null, lastActivity: Date.now(), workers: []};
  const touch = () => (record.lastActivity = Date.now());
  cdp.on("Network.requestWillBeSent", (e) => {
    if (!/^https?:/.test(e.request.url)) return;
    touch();
    record.origin ??= {wall: e.wallTime, mono: e.timestamp};
    requests.set(e.requestId, {url: e.request.url, type: e.type, start: e.timestamp, bytes: 0, data: [], cached: false, status: null});
  });
  cdp.on("Network.requestServedFromCache", (e) => requests.has(e.requestId) && (requests.get(e.requestId).cached = true));
  cdp.on("Network.responseReceived", (e) => {
    const request = requests.get(e.requestId);
    if (!request) return;
    touch();
    Object.assign(request, {type: e.type, status: e.response.status, mime: e.response.mimeType, protocol: e.response.protocol, encoding: e.response.headers["content-encoding"] ?? e.response.headers["Content-Encoding"] ?? ""});
    if (e.response.fromDiskCache || e.response.fromServiceWorker) request.cached = true;
    request.data.push([e.timestamp, e.response.encodedDataLength]);
  });
  cdp.on("Network.dataReceived", (e) => (touch(), requests.get(e.requestId)?.data.push([e.timestamp, e.encodedDataLength])));
  const end = (e) => {
    const request = requests.get(e.requestId);
    if (!request) return;
    touch();
    request.end = e.timestamp;
    request.bytes = e.encodedDataLength ?? 0;
  };
  cdp.on("Network.loadingFinished", end);
  cdp.on("Network.loadingFailed", end);
  page.on("request", (request) => /^https?:/.test(request.url()) && inflight.add(request));
  page.on("requestfailed", (request) => (touch(), inflight.delete(request)));
  page.on("requestfinished", async (request) => {
    touch();
    inflight.delete(request);
    const sizes = await request.sizes().catch(() => null);
    if (sizes) record.workers.push({url: request.url(), type: request.resourceType(), bytes: Math.max(0, sizes.responseBodySize + sizes.responseHeadersSize)});
  });
  record.open = () => [...inflight].map((request) => request.url());
  record.quiet = () => !inflight.size && Date.now() - record.lastActivity > 500;
  record.totals = (lcpWall) => {
    const real = [...requests.values()].filter((r) => !new URL(r.url).pathname.endsWith("/favicon.ico") && !r.cached && r.status !== null && r.bytes > 0);
    const known = new Set([...requests.values()].filter((r) => r.cached || r.bytes > 0).map((r) => r.url));
    const workers = record.workers.filter((r) => !r.url.endsWith("/favicon.ico") && !known.has(r.url) && r.bytes > 0);
    const limit = lcpWall && record.origin ? record.origin.mono + lcpWall / 1000 - record.origin.wall : 0;
    const isScript = (r) => r.type === "Script" || r.type === "script" || /javascript/.test(r.mime ?? "");
    const sum = (list) => list.reduce((total, r) => total + r.bytes, 0);
    return {
      requests: real.length + workers.length,
      bytes: sum(real) + sum(workers),
      scripts: real.filter(isScript).length + workers.filter(isScript).length,
      jsBytes: sum(real.filter(isScript)) + sum(workers.filter(isScript)),
      beforeLcp: real.reduce((total, r) => total + (r.end <= limit ? r.bytes : Math.min(r.bytes, r.data.reduce((n, [t, b]) => n + (t <= limit ? b : 0), 0))), 0),
      failedRequests: real.filter((r) => r.status >= 400).length
    };
  };
  await cdp.send("Network.enable");
  return record;
}

async function open(profile, config) {
  const context = await browser.newContext({viewport: profile.viewport, deviceScaleFactor: profile.deviceScaleFactor ?? 1, isMobile: profile.isMobile ?? false, hasTouch: profile.hasTouch ?? false, locale: "en-US"});
  await context.addInitScript(agentCode(config));
  return {context, page: await newPage(context, profile)};
}
async function newPage(context, profile) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const network = await recordNetwork(page, cdp);
  if (profile.down) await cdp.send("Network.emulateNetworkConditions", {offline: false, latency: profile.latency, downloadThroughput: profile.down / 8, uploadThroughput: profile.up / 8});
  if (profile.cpu) await cdp.send("Emulation.setCPUThrottlingRate", {rate: profile.cpu});
  return Object.assign(page, {cdp, network});
}

function cls(shifts) {
  let worst = 0, sum = 0, first = 0, last = -Infinity;
  for (const [time, value] of shifts.sort((a, b) => a[0] - b[0])) {
    if (time - last > 1000 || time - first > 5000) [sum, first] = [0, time];
    last = time;
    worst = Math.max(worst, (sum += value));
  }
  return worst;
}

async function load(url, adapter, profile, {live: toLive}) {
  const {context, page} = await open(profile, {mode: "load", charts: adapter.charts, reveal: adapter.reveal ?? false, styled: adapter.styled ?? false});
  try {
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message.slice(0, 200)));
    await page.goto(url, {waitUntil: "commit", timeout});
    const began = Date.now();
    const done = await within(page.waitForFunction(() => __bench.allVisible !== null && document.readyState === "complete", null, {timeout, polling: 100}), timeout + 1000, "charts").then(() => true, () => false);
    if (!done) return {timedOut: true, charts: await within(page.evaluate(() => __bench.charts), 1000, "read").catch(() => null), errors};
    // settled: network quiet, drawings stable and no long task for half a second
    while (Date.now() - began < timeout * 2) {
      const {stable, free} = await page.evaluate(() => ({stable: __bench.stable ?? 0, free: performance.now() - Math.max(0, ...__bench.longTasks.map(([s, d]) => s + d))}));
      if (page.network.quiet() && stable > 500 && free > 500) break;
      await sleep(100);
    }
    const settleMs = Date.now() - began;
    const at = await page.evaluate(() => ({...__bench, signatures: undefined, arm: undefined, origin: performance.timeOrigin, nodes: document.getElementsByTagName("*").length, load: performance.getEntriesByType("navigation")[0].loadEventEnd}));
    const network = page.network.totals(at.origin + at.lcp);
    await page.cdp.send("HeapProfiler.collectGarbage");
    await page.cdp.send("HeapProfiler.collectGarbage");
    const heap = await page.cdp.send("Runtime.getHeapUsage");
    // filter clicks by real input events, one after the drawings have come to rest
    const filter = [];
    await page.evaluate(() => (__bench.events.length = 0));
    // the reader looks at a chart that answers: what is out of the window may follow
    const [watched] = adapter.rerenders ?? [];
    if (watched !== undefined) {
      await page.evaluate((selector) => document.querySelector(selector).scrollIntoView({block: "nearest"}), adapter.charts[watched]);
      await sleep(400);
    }
    const pressAll = async (times) => {
      for (const choice of adapter.filter ? steps : []) {
        const {control, expected} = fill(adapter, choice);
        // where chips toggle, the field before this one is let go first, untimed
        if (adapter.filter.reset && times.length && choice.id !== "all") {
          await page.locator(adapter.filter.reset).first().click({timeout, force: true});
          await sleep(400);
        }
        await page.evaluate(([expected, charts]) => __bench.arm(expected, charts), [expected, adapter.rerenders ?? []]);
        const target = page.locator(control).first();
        const answered = await within(target.click({timeout, force: true}).then(() => page.waitForFunction(() => __bench.response !== null, null, {timeout, polling: 50})), timeout + 1000, "filter").then(() => true, (error) => (errors.push(`filter ${choice.id}: ${error.message.slice(0, 120)}`), false));
        if (!answered) break;
        times.push(await page.evaluate(() => __bench.response));
        let before = null;
        for (let i = 0; i < 20; i++) {
          await sleep(100);
          const now = await page.evaluate(() => __bench.signatures().join());
          if (now === before && i > 2) break;
          before = now;
        }
      }
    };
    await pressAll(filter);
    // every other round: what comes once the reader rests after a press, if any, and the same presses with it
    const live = [];
    if (toLive && adapter.rests && filter.length === steps.length) {
      await page.locator(fill(adapter, steps[0]).control).first().click({timeout, force: true});
      await sleep(adapter.rests);
      await page.locator(adapter.filter.reset).first().click({timeout, force: true});
      await sleep(400);
      await pressAll(live);
    }
    await sleep(200);
    const events = await within(page.evaluate(() => __bench.events), timeout, "events").catch(() => []);
    const tasks = await within(page.evaluate(() => __bench.longTasks), timeout, "tasks").catch(() => at.longTasks);
    const interactions = new Map();
    for (const [id, , , duration] of events) interactions.set(id, Math.max(interactions.get(id) ?? 0, duration));
    return {
      fcp: at.fcp, lcp: at.lcp, lcpElement: at.lcpElement, charts: at.charts, allVisible: at.allVisible, settled: at.settled, load: at.load,
      cls: cls(at.shifts), tbt: at.longTasks.reduce((sum, [, d]) => sum + Math.max(0, d - 50), 0), longTasks: at.longTasks.reduce((sum, [, d]) => sum + d, 0), longest: Math.max(0, ...tasks.map(([, d]) => d)),
      heap: heap.usedSize, nodes: at.nodes, ...network, filter, filterWorst: filter.length === steps.length ? Math.max(...filter) : null, filterMedian: filter.length === steps.length ? median(filter) : null, filterLive: live.length === steps.length ? median(live) : null,
      inp: filter.length === steps.length ? Math.max(0, ...interactions.values()) : null, settleMs, open: page.network.open(), errors
    };
  } finally {
    await within(context.close(), 10000, "close").catch(fresh);
  }
}

async function early(url, adapter, profile) {
  const {context, page} = await open(profile, {mode: "early", charts: adapter.charts, reveal: false, styled: adapter.styled ?? false, early: fill(adapter, steps[0])});
  try {
    await page.goto(url, {waitUntil: "commit", timeout});
    await within(page.waitForFunction(() => __bench.interactive !== null, null, {timeout, polling: 100}), timeout + 1000, "interactive");
    return await page.evaluate(() => ({interactive: __bench.interactive, clicks: __bench.clicks}));
  } catch {
    return {interactive: null, clicks: null};
  } finally {
    await within(context.close(), 10000, "close").catch(fresh);
  }
}

/** How long what an act opens is waited for; ms. */
const PATIENCE = 8000;

/** The first act of a visit on a mark of a chart: a press that opens its source, or the pointer that opens its tooltip. */
async function onMark(url, {mark, charts}, profile, what) {
  const {context, page} = await open(profile, {mode: "mark", charts, reveal: false, styled: true});
  try {
    await page.goto(url, {waitUntil: "commit", timeout});
    await within(page.waitForFunction(() => __bench.allVisible !== null && document.readyState === "complete", null, {timeout, polling: 100}), timeout + 1000, "charts");
    const [x, y] = await page.evaluate((selector) => {
      const at = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility({visibilityProperty: true}));
      at.scrollIntoView({block: "center", behavior: "instant"});
      const {left, top, width, height} = at.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    }, mark.at);
    await sleep(400);
    await page.evaluate(([selector, act]) => __bench.await(selector, act), [mark[what], what === "card" ? "click" : "pointermove"]);
    if (what === "card") await page.mouse.click(x, y);
    else await page.mouse.move(x, y);
    // an earlier atlas may lose the press: it is not waited for as long as a page
    await within(page.waitForFunction(() => __bench.opened !== null, null, {timeout: PATIENCE, polling: 50}), PATIENCE + 1000, what);
    return {[what]: await page.evaluate(() => __bench.opened)};
  } catch {
    return {[what]: null};
  } finally {
    await within(context.close(), 10000, "close").catch(fresh);
  }
}

export function median(list) {
  const sorted = list.filter((v) => v !== null && v !== undefined && Number.isFinite(v)).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const sites = options.site.map((text) => text.split(/=(.*)/s).slice(0, 2));
const adapters = Object.fromEntries(await Promise.all(sites.map(async ([name]) => [name, await adapterFor(name)])));
const runs = [];
const rounds = Number(options.runs) + Number(options.warmup);
for (let round = 0; round < rounds; round++) {
  await fresh();
  for (const profileName of options.profile) {
    const profile = PROFILES[profileName];
    // rotate, so that no site is always first or always after the same one
    const order = sites.map((_, i) => sites[(i + round) % sites.length]);
    if (round % 2) order.reverse();
    for (const [name, url] of order) {
      // an adapter may ask to be measured only every so many rounds: {"every": 3}
      if (round >= Number(options.warmup) && (round - Number(options.warmup)) % (adapters[name].every ?? 1)) continue;
      let run;
      const began = performance.now();
      const visit = async (what) => {
        let best = null;
        for (let attempt = 0; attempt < 2 && (best === null || best.noise > Number(options.noise)); attempt++) {
          await quiet({patience: Number(options.patience)});
          const share = mark();
          let result;
          try {
            result = await what();
          } catch (error) {
            result = {failed: error.message.slice(0, 300)};
            await fresh();
          }
          result.noise = share();
          if (!best || result.noise < best.noise) best = result;
        }
        return best;
      };
      run = await visit(() => load(url, adapters[name], profile, {live: round % 2 === 1}));
      if (options.early && !run.timedOut && !run.failed && adapters[name].filter) {
        const early1 = await visit(() => early(url, adapters[name], profile));
        run = {...run, interactive: early1.interactive, clicks: early1.clicks, earlyNoise: early1.noise};
      }
      for (const what of adapters[name].mark && !run.timedOut && !run.failed ? ["card", "tooltip"] : []) {
        const {noise: _, ...opened} = await visit(() => onMark(url, adapters[name], profile, what));
        run = {...run, ...opened};
      }
      const kept = round >= Number(options.warmup);
      if (kept) runs.push({site: name, profile: profileName, round, ...run});
      const ms = (v) => (v === null || v === undefined ? "-" : Math.round(v));
      console.log(`${kept ? "round " + round : "warm-up"} ${profileName} ${name}: ${run.failed ?? (run.timedOut ? `timed out, charts ${JSON.stringify(run.charts)}` : `fcp ${ms(run.fcp)} lcp ${ms(run.lcp)} charts ${ms(run.allVisible)} settled ${ms(run.settled)} interactive ${ms(run.interactive)} tbt ${ms(run.tbt)} filter ${ms(run.filterMedian)} card ${ms(run.card)} tooltip ${ms(run.tooltip)} inp ${ms(run.inp)} requests ${run.requests} bytes ${run.bytes}`)} noise ${run.noise.toFixed(2)} in ${((performance.now() - began) / 1000).toFixed(1)} s${run.errors?.length ? " errors " + run.errors.join("; ") : ""}`);
    }
  }
  await writeFile(options.out, JSON.stringify({when: new Date().toISOString(), chromium: browser.version(), steps: steps.map((s) => s.id), zones: data.zones.length, runs}, null, 1));
}
await browser.close();
process.exit(0);
