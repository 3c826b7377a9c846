// The results of one run as Markdown: medians with their spread, and the ratios that the atlas is held to.
import {readFile} from "node:fs/promises";

const ms = (v) => String(Math.round(v));
const kb = (v) => (v / 1000).toFixed(1);
const rows = [
  ["kB", "bytes", kb], ["requests", "requests", ms], ["FCP ms", "fcp", ms], ["LCP ms", "lcp", ms], ["all charts visible ms", "allVisible", ms],
  ["first filter ms", "interactive", ms], ["filter ms", "filterMedian", ms], ["filter, all live ms", "filterLive", ms, "filterMedian"],
  ["first press to the source of a mark ms", "card", ms, "interactive"], ["first pointing to its tooltip ms", "tooltip", ms, "interactive"], ["CLS", "cls", (v) => v.toFixed(3)], ["blocking ms", "tbt", ms], ["heap MB", "heap", (v) => (v / 1e6).toFixed(2)]
];
const sorted = (list, key) => list.map((run) => run[key]).filter((v) => typeof v === "number" && Number.isFinite(v)).sort((a, b) => a - b);
const median = (list) => (list.length ? (list.length % 2 ? list[list.length >> 1] : (list[list.length / 2 - 1] + list[list.length / 2]) / 2) : null);

function profileTable(runs, sites) {
  const values = Object.fromEntries(sites.map((site) => [site, Object.fromEntries(rows.map(([, key]) => [key, sorted(runs.filter((run) => run.site === site && !run.failed && !run.timedOut), key)]))]));
  const own = new Set(["atlas", "static", "limit"]);
  const peers = sites.filter((site) => !own.has(site));
  const cell = (site, key, show) => {
    const list = values[site]?.[key] ?? [];
    if (!list.length) return "–";
    const spread = list[0] === list.at(-1) ? "" : ` [${show(list[0])}–${show(list.at(-1))}]`;
    return show(median(list)) + spread;
  };
  const ratio = (a, b) => (a === null || b === null ? "–" : b === 0 ? (a === 0 ? "1.00" : "–") : (a / b).toFixed(2));
  const head = ["figure", ...sites, "atlas / limit", "atlas / static", "atlas / best peer"];
  // what only the atlas comes to is held against what the others do always
  const lines = rows.map(([title, key, show, against = key]) => {
    const atlas = median(values.atlas[key]);
    const best = Math.min(...peers.map((site) => median(values[site][against])).filter((v) => v !== null));
    return [title, ...sites.map((site) => cell(site, key, show)), ratio(atlas, median(values.limit?.[against] ?? [])), ratio(atlas, median(values.static?.[against] ?? [])), ratio(atlas, Number.isFinite(best) ? best : null)];
  });
  return [head, head.map(() => "---"), ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** Two lists of figures are told apart where their ranges do not overlap and their medians differ by more than a tenth. */
function verdict(a, b) {
  const [x, y] = [median(a), median(b)];
  if (x === null || y === null) return "–";
  if (x === y || Math.abs(x - y) <= 0.1 * y || (a[0] <= b.at(-1) && b[0] <= a.at(-1))) return "equal";
  return x < y ? "better" : "worse";
}

/** The present atlas (`atlas`) beside an earlier one (`before`), a table for each profile; what is less is better. */
export async function besideTable(resultsFile, commit) {
  const {runs, when} = JSON.parse(await readFile(resultsFile, "utf8"));
  const good = runs.filter((run) => !run.failed && !run.timedOut);
  const parts = [`${when.slice(0, 10)}: the atlas beside that of ${commit}; medians [lowest–highest] of visits in one interleaved run. Equal: within a tenth, or ranges that overlap.`];
  for (const profile of [...new Set(runs.map((run) => run.profile))]) {
    const of = (site, key) => sorted(good.filter((run) => run.site === site && run.profile === profile), key);
    const cell = (list, show) => (list.length ? `${show(median(list))} [${show(list[0])}–${show(list.at(-1))}]` : "–");
    const lines = rows.map(([title, key, show]) => {
      const [now, then] = [of("atlas", key), of("before", key)];
      const ratio = median(then) ? (median(now) / median(then)).toFixed(2) : "–";
      return [title, cell(now, show), cell(then, show), ratio, verdict(now, then)];
    });
    const head = ["figure", "atlas", commit, "ratio", ""];
    parts.push(`## ${profile}`, [head, head.map(() => "---"), ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n"));
  }
  return parts.join("\n\n");
}

export async function table(resultsFile, auditsFile, {commit, machine, served}) {
  const {runs, chromium, when} = JSON.parse(await readFile(resultsFile, "utf8"));
  const sites = [...new Set(runs.map((run) => run.site))];
  const visits = Object.fromEntries(sites.map((site) => [site, runs.filter((run) => run.site === site && run.profile === runs[0].profile).length]));
  const most = Math.max(...Object.values(visits));
  const fewer = sites.filter((site) => visits[site] < most).map((site) => `\`${site}\` (${visits[site]})`);
  const rule = fewer.length ? ` Visited less often, as their adapters say (\`every\`), since they take longest and are far behind: ${fewer.join(", ")}.` : "";
  const parts = [
    "# Bench\n",
    `${when.slice(0, 10)}, commit ${commit}, ${machine}, Chromium ${chromium}. Medians of ${most} visits [lowest–highest], interleaved.${rule} \`atlas\` shows seven charts, the peers four; \`static\` is the atlas with its scripts taken out, \`limit\` a hand-written page. Compare within one run only.`
  ];
  for (const profile of [...new Set(runs.map((run) => run.profile))]) {
    const noise = sorted(runs.filter((run) => run.profile === profile), "noise");
    parts.push(`\n## ${profile}\n`, profileTable(runs.filter((run) => run.profile === profile), sites), `\nOther work on the machine during a visit: median ${(median(noise) ?? 0).toFixed(2)} of a core, at most ${(noise.at(-1) ?? 0).toFixed(2)}.`);
  }
  if (auditsFile) {
    const {runs: audits} = JSON.parse(await readFile(auditsFile, "utf8"));
    const keys = ["performance", "accessibility", "bestPractices", "seo"];
    parts.push("\n## Lighthouse, mobile preset\n", `| page | ${keys.join(" | ")} | failing |`, `|---|${keys.map(() => "---").join("|")}|---|`);
    for (const site of [...new Set(audits.map((run) => run.site))]) {
      const mine = audits.filter((run) => run.site === site);
      parts.push(`| ${site} | ${keys.map((key) => ms(median(sorted(mine, key)) ?? 0)).join(" | ")} | ${[...new Set(mine.flatMap((run) => run.failing))].join(", ")} |`);
    }
  }
  if (served) {
    const {requests, seconds, bytes, errors, median: middle, p99, connections, paths, encoding} = served;
    parts.push(
      "\n## Load\n",
      `${Math.round(seconds)} s on loopback, nginx with the configuration of the build (${encoding}), ${connections} connections, ${paths.map((path) => `\`/${path}\``).join(", ")} in turn; wrk on the same cores:\n`,
      `| requests a second | MB a second | median ms | 99th percentile ms | errors |\n|---|---|---|---|---|\n| ${Math.round(requests / seconds)} | ${(bytes / seconds / 1e6).toFixed(0)} | ${middle.toFixed(1)} | ${p99.toFixed(1)} | ${errors} |`
    );
  }
  return `${parts.join("\n")}\n`;
}
