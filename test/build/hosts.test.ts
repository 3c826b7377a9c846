import { describe, expect, it } from "vitest";
import { headerRules } from "../../src/build/headers";
import { caddyfile, headersFile, nginxConf } from "../../src/build/hosts";

const rules = headerRules({
  scriptHashes: ["sha256-c2NyaXB0"],
  styleHashes: ["sha256-c3R5bGU"],
  base: "/",
});
const paths = ["404.html", "en/index.html", "index.html", "embed/targets/index.html", "embed.js"];

/** The blocks of a _headers file: pattern → headers. */
const blocks = (file: string) =>
  new Map(
    file
      .trim()
      .split(/\n(?=\/)/)
      .map((block) => {
        const [pattern = "", ...lines] = block.split("\n");
        return [pattern, lines.map((line) => line.trim())] as const;
      }),
  );

describe("_headers", () => {
  const written = blocks(headersFile(rules, "/", paths));

  it("gives each page and each folder one rule, so that no host joins two policies", () => {
    const matching = (path: string) =>
      [...written.keys()].filter((pattern) =>
        pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      );
    for (const path of ["/", "/index.html", "/en/", "/404.html", "/embed/targets/", "/embed.js"])
      expect(matching(path), path).toHaveLength(1);
  });

  it("lets anyone frame an embed and only ourselves frame a page", () => {
    expect(written.get("/")?.join("\n")).toContain("frame-ancestors 'self'");
    expect(written.get("/embed/*")?.join("\n")).not.toContain("frame-ancestors");
  });

  it("keeps names with a hash for a year", () => {
    expect(written.get("/assets/*")).toContain(
      "Cache-Control: public, max-age=31536000, immutable",
    );
  });
});

describe("Caddyfile", () => {
  it("sets the rules in their order, and answers a wrong address with 404.html", () => {
    const written = caddyfile(rules, "/atlas/");
    expect(written.indexOf("path /*")).toBeLessThan(written.indexOf("path /embed/*"));
    expect(written).toContain("rewrite * /atlas/404.html");
  });
});

describe("nginx.conf", () => {
  it("asks for the most particular pattern first", () => {
    const written = nginxConf(rules, "/");
    const csp = written.slice(written.indexOf("map $atlas_path $atlas_content_security_policy"));
    expect(csp.indexOf('"~^/embed/"')).toBeLessThan(csp.indexOf('"~^/"'));
  });
});
