// A minute of load on loopback: the finished site behind nginx with the configuration that the build writes for it.
// Needs nginx and wrk (both Debian packages); says so and gives nothing where one is missing.
import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";

const paths = ["", "en/", "embed/targets/", "data/dataset.json"];
const CONNECTIONS = 32;

const freePort = async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const {port} = probe.address();
  probe.close();
  return port;
};

/** wrk asks for the paths in turn, as a browser that takes compressed files, and sums up in one line of JSON. */
const script = `
local paths = {${paths.map((path) => `"/${path}"`).join()}}
local at = 0
wrk.headers["Accept-Encoding"] = "gzip, br"
request = function() at = at + 1; return wrk.format(nil, paths[at % #paths + 1]) end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nJSON {"requests":%d,"seconds":%f,"bytes":%d,"errors":%d,"median":%f,"p99":%f}\\n',
    summary.requests, summary.duration / 1e6, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end`;

/**
 * @param {string} root of the project, built
 * @param {number} seconds
 * @returns requests a second, latencies in ms, errors; undefined where it cannot be measured here
 */
export async function load(root, seconds) {
  for (const [tool, flag] of [["nginx", "-v"], ["wrk", "-v"]])
    if (spawnSync(tool, [flag]).error) {
      console.log(`load: left out, ${tool} is not installed (apt-get install nginx-light libnginx-mod-http-brotli-static wrk)`);
      return undefined;
    }
  const folder = await mkdtemp(join(tmpdir(), "atlas-load-"));
  const port = await freePort();
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  const modules = /--modules-path=(\S+)/.exec(spawnSync("nginx", ["-V"], {encoding: "utf8"}).stderr)?.[1];
  const brotli = `${modules}/ngx_http_brotli_static_module.so`;
  const withBrotli = existsSync(brotli);
  const conf = (await readFile(join(root, "deploy/generated/nginx.conf"), "utf8"))
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("root /usr/share/nginx/html", `root ${join(root, "dist")}`)
    .replace("# brotli_static on;", withBrotli ? "brotli_static on;" : "");
  await writeFile(
    join(folder, "nginx.conf"),
    `${withBrotli ? `load_module ${brotli};` : ""}\ndaemon off; pid ${folder}/pid; worker_processes auto; error_log ${folder}/error.log;\nevents {}\n` +
      `http { access_log off; sendfile on; ${temp}\n${conf} }`
  );
  await writeFile(join(folder, "load.lua"), script);
  const server = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {stdio: "inherit"});
  try {
    const origin = `http://127.0.0.1:${port}/`;
    for (let tries = 0; ; tries++) {
      const answer = await fetch(origin, {headers: {"Accept-Encoding": "br"}}).catch(() => undefined);
      if (answer?.ok) break;
      if (tries > 50) throw new Error(`nginx answered ${answer?.status ?? "nothing"} on ${origin}; expected 200`);
      await new Promise((done) => setTimeout(done, 100));
    }
    const {stdout} = spawnSync("wrk", ["-t2", `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", join(folder, "load.lua"), origin], {encoding: "utf8"});
    const line = /^JSON (.*)$/m.exec(stdout)?.[1];
    if (!line) throw new Error(`wrk gave no sum: ${stdout}`);
    return {...JSON.parse(line), connections: CONNECTIONS, paths, encoding: withBrotli ? "brotli" : "gzip"};
  } finally {
    server.kill();
    await once(server, "exit");
    await rm(folder, {recursive: true, force: true});
  }
}
