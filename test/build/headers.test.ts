import { describe, expect, it } from "vitest";
import { cspHash, headerRules, headers, metaPolicy } from "../../src/build/headers";
import { headersFor } from "../../src/build/static.mjs";

const hashes = { scriptHashes: [cspHash("go()")], styleHashes: [cspHash("p{}"), cspHash("p{}")] };
const rules = headerRules({ ...hashes, base: "/atlas/" });
const policyOf = (path: string) => headersFor(rules, path)["Content-Security-Policy"]?.split("; ");

describe("headers", () => {
  it("names the hashes of inline scripts and styles, each once", () => {
    const hash = cspHash("p{}");
    expect(hash).toMatch(/^sha256-[\w+/]{43}=$/);
    const policy = headers({ page: "atlas", ...hashes })["Content-Security-Policy"];
    expect(policy).toContain(`style-src 'self' '${hash}';`);
    expect(policy).toContain(`script-src 'self' '${cspHash("go()")}';`);
  });

  it("forbids by default, eval and inline code and plain strings in the DOM among it", () => {
    const policy = policyOf("/atlas/en/");
    expect(policy?.[0]).toBe("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types default atlas");
    expect(policy?.join()).not.toMatch(/unsafe|\*|https?:/);
  });

  it("lets embeds into any page and the atlas into its own only", () => {
    expect(policyOf("/atlas/")).toContain("frame-ancestors 'self'");
    expect(policyOf("/atlas/present/")).toContain("frame-ancestors 'self'");
    for (const path of ["/atlas/embed/targets/", "/atlas/en/embed/fields/space/"])
      expect(policyOf(path)?.join()).not.toContain("frame-ancestors");
  });

  it("sends no opener policy, which would stop links out of sandboxed embeds", () => {
    for (const { headers: made } of rules)
      expect(made).not.toHaveProperty("Cross-Origin-Opener-Policy");
  });

  it("gives everyone what an embed of opaque origin loads, and no one the pages", () => {
    for (const path of ["assets/a.js", "data/facts.csv", "charts/a.svg", "icon.svg", "embed.js"])
      expect(headersFor(rules, `/atlas/${path}`)).toMatchObject({
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
      });
    expect(headersFor(rules, "/atlas/")).not.toHaveProperty("Access-Control-Allow-Origin");
  });

  it("lets embeds alone into pages that are isolated from other origins", () => {
    for (const path of ["embed/targets/", "en/embed/fields/space/"])
      expect(headersFor(rules, `/atlas/${path}`)).toMatchObject({
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "cross-origin",
      });
    for (const path of ["", "en/present/", "assets/a.js"])
      expect(headersFor(rules, `/atlas/${path}`)).not.toHaveProperty(
        "Cross-Origin-Embedder-Policy",
      );
  });

  it("keeps what lies under assets, and nothing else", () => {
    expect(headersFor(rules, "/atlas/assets/a.js")["Cache-Control"]).toContain("immutable");
    for (const path of ["", "en/embed/a/", "data/dataset.json", "embed.js", "charts/a.svg"])
      expect(headersFor(rules, `/atlas/${path}`)["Cache-Control"]).toBe("no-cache");
  });

  it("says nosniff and its permissions of every path; a file, which runs nothing, in short", () => {
    for (const [path, permissions] of [
      ["", /camera=\(\).*fullscreen=\(self\)/],
      ["embed/a/", /camera=\(\).*fullscreen=\(self\)/],
      ["assets/a.js", /^camera=\(\), geolocation=\(\), microphone=\(\)$/],
    ] as const)
      expect(headersFor(rules, `/atlas/${path}`)).toMatchObject({
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": expect.stringMatching(permissions),
      });
  });
});

describe("metaPolicy", () => {
  it("is the page's policy without what a meta element ignores", () => {
    const whole = headers({ page: "atlas", ...hashes })["Content-Security-Policy"];
    expect(whole).toBe(`${metaPolicy(hashes)}; frame-ancestors 'self'`);
  });
});
