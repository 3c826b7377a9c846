import { describe, expect, it } from "vitest";
import { embedFiles } from "../../src/build/embed-pages";
import { oembed } from "../../src/build/oembed";
import type { Shell } from "../../src/build/pages";
import { dataset } from "../dataset";

interface Answer {
  readonly html: string;
  readonly provider_url: string;
  readonly thumbnail_url?: string;
}

const answer = (site: { base: string; url?: string }, pictures: boolean) =>
  JSON.parse(oembed(dataset, "targets", "en", site, () => pictures)) as Answer;

describe("oEmbed", () => {
  it("has absolute addresses where the site's own is known", () => {
    const { html, provider_url, thumbnail_url } = answer(
      { base: "/atlas/", url: "https://example.org/atlas" },
      true,
    );
    expect(html).toContain('src="https://example.org/atlas/en/embed/targets/"');
    expect(provider_url).toBe("https://example.org/atlas/en/");
    expect(thumbnail_url).toBe("https://example.org/atlas/charts/targets.en.light.png");
  });

  it("begins at the base path where it is not, and has no picture that was not made", () => {
    const made = answer({ base: "/atlas/" }, false);
    expect(made.html).toContain('src="/atlas/en/embed/targets/"');
    expect(made).not.toHaveProperty("thumbnail_url");
  });
});

describe("an embed's page", () => {
  const shell: Shell = {
    site: { base: "/" },
    styles: "",
    rest: "",
    boot: "",
    head: "",
    hashes: { scriptHashes: [], styleHashes: [] },
    policy: "",
    script: "assets/embed.js",
    preloads: [],
    dataset: "assets/dataset.json",
  };
  const page = (url?: string) => {
    const site = { base: "/", ...(url && { url }) };
    for (const [path, body] of embedFiles(dataset, { ...shell, site }))
      if (path === "en/embed/targets/space/index.html") return body;
    throw new Error("no such embed; expected one");
  };

  it("names its place on the atlas and its oEmbed answer where the site's address is known", () => {
    const body = page("https://example.org");
    expect(body).toContain(
      '<link rel="canonical" href="https://example.org/en/?field=space#targets">',
    );
    expect(body).toContain('href="https://example.org/oembed/en/targets.json"');
  });

  it("leaves both out where it is not", () => {
    expect(page()).not.toMatch(/canonical|oembed/);
  });

  it("asks for nothing that its picture could have to wait for", () => {
    const atOnce = page().replace(/<template[^]*?<\/template>/, "");
    expect(page()).toContain('src="/assets/embed.js"');
    expect(atOnce).not.toMatch(/(?:src|href)="[^"]*assets/);
  });

  it("says in its root what it is, so that it is right without scripts", () => {
    expect(page()).toContain(
      '<html lang="en-GB" data-chart="targets" data-field="space" data-on="space" data-off="zhangjiang">',
    );
  });
});
