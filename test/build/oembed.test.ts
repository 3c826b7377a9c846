import { describe, expect, it } from "vitest";
import { embedFiles } from "../../src/build/embed-pages";
import { embeds } from "../../src/build/embeds";
import { oembedFiles } from "../../src/build/oembed";
import type { Shell } from "../../src/build/page";
import { atlasPage } from "../../src/build/pages/atlas";
import { charts } from "../../src/charts";
import { dataset } from "../dataset";
import { withoutPictures } from "../no-pictures";
import { shell } from "./shell";

interface Answer {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly provider_url: string;
  readonly thumbnail_url?: string;
}

const url = "https://example.org/atlas";
const answers = (pictures: boolean) =>
  new Map(
    [...oembedFiles(dataset, url, () => pictures)].map(([path, body]) => [
      path,
      JSON.parse(body) as Answer,
    ]),
  );

describe("oEmbed", () => {
  const made = answers(true);

  it("answers for every chart in both languages, by absolute addresses", () => {
    for (const id of charts.keys())
      expect(made.get(`oembed/zh/${id}.json`)).toMatchObject({
        ...{ version: "1.0", type: "rich", provider_url: `${url}/` },
        html: expect.stringContaining(`src="${url}/embed/${id}/"`),
        thumbnail_url: `${url}/charts/${id}.zh.light.png`,
      });
    expect(made.get("oembed/en/targets.json")?.provider_url).toBe(`${url}/en/`);
  });

  it("answers for every embed with a field, and names the field", () => {
    const { html, title } = made.get("oembed/en/targets/space.json") ?? {};
    expect(html).toContain(`src="${url}/en/embed/targets/space/"`);
    expect(title).toMatch(/space$/);
    const answering = [...charts.values()].filter(({ selectable }) => selectable);
    expect(made.size).toBe(2 * (charts.size + answering.length * dataset.fields.length));
  });

  it("has no picture that was not made", () => {
    expect(answers(false).get("oembed/en/targets.json")).not.toHaveProperty("thumbnail_url");
  });

  it("is not there where the site's address is not known", () => {
    expect([...oembedFiles(dataset, undefined, () => true)]).toEqual([]);
  });
});

/** The embed of a field, as the build writes it. */
function page(site: Shell["site"]): string {
  const wanted = embeds(dataset).filter(
    ({ id, locale, field }) => id === "targets" && locale === "en" && field === "space",
  );
  const [embed] = withoutPictures(() => [...embedFiles(dataset, { ...shell, site }, wanted)]);
  expect(embed?.[0]).toBe("en/embed/targets/space/index.html");
  return embed?.[1] ?? "";
}

describe("an embed's page", () => {
  const [known, unknown] = [page({ base: "/", url: "https://example.org" }), page({ base: "/" })];

  it("names its place on the atlas, its own oEmbed answer and its picture where the site's address is known", () => {
    for (const said of [
      '<link rel="canonical" href="https://example.org/en/?field=space#targets">',
      'type="application/json+oembed" href="https://example.org/oembed/en/targets/space.json"',
      'property="og:url" content="https://example.org/en/embed/targets/space/"',
      'property="og:image" content="https://example.org/charts/targets.en.light.png"',
    ])
      expect(known).toContain(said);
  });

  it("leaves all of it out where it is not, and still says what it shows", () => {
    expect(unknown).not.toMatch(/canonical|oembed|og:image|og:url/);
    expect(unknown).toMatch(/property="og:title" content="Zhangjiang aims/);
    expect(unknown).toMatch(/property="og:description" content="[^"]{40,}"/);
  });

  it("asks for nothing that its picture could have to wait for", () => {
    const atOnce = unknown.replace(/<template[^]*?<\/template>/, "");
    expect(unknown).toContain('src="/assets/main.js"');
    expect(atOnce).not.toMatch(/(?:src|href)="[^"]*assets/);
  });

  it("says in its root what it is, so that it is right without scripts", () => {
    expect(unknown).toContain(
      '<html lang="en-GB" data-chart="targets" data-field="space" data-on="space" data-off="zhangjiang">',
    );
  });
});

it("the atlas leads to the oEmbed answer of its first chart, in its language", () => {
  const site = { base: "/", url: "https://example.org" };
  for (const locale of ["zh", "en"] as const) {
    const said = `type="application/json+oembed" href="https://example.org/oembed/${locale}/overview.json"`;
    const atlas = (of: Shell["site"]) =>
      withoutPictures(() => atlasPage(dataset, locale, { ...shell, site: of }));
    expect(atlas(site)).toContain(said);
    expect(atlas({ base: "/" })).not.toContain("oembed");
  }
});
