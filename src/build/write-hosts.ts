import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HeaderRule } from "./headers";
import { caddyfile, headersFile, nginxConf } from "./hosts";

/**
 * Writes what each kind of host reads, from the rules that `npm start` itself obeys:
 * `_headers` beside the pages, the server configurations into `deploy/generated/`.
 */
export function writeHosts(rulesFile: string, base: string, out: string): void {
  const rules = JSON.parse(readFileSync(rulesFile, "utf8")) as readonly HeaderRule[];
  const paths = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(out, name)).isFile() && !/\.(br|gz)$/.test(name))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
  writeFileSync(join(out, "_headers"), headersFile(rules, base, paths));
  mkdirSync("deploy/generated", { recursive: true });
  writeFileSync("deploy/generated/nginx.conf", nginxConf(rules, base));
  writeFileSync("deploy/generated/Caddyfile", caddyfile(rules, base));
}
