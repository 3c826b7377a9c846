// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import { deck } from "../../src/exports/pptx/deck";
import { slidePreview } from "../../src/exports/slide-preview";
import { label } from "../../src/model/format";
import { factOf } from "../../src/model/lookup";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";
import { jobOf, nativeOf } from "./job";
import { all, opened, paragraphs } from "./package";

const bare = (text: string) => text.replaceAll(/[\s\u200B]/g, "");

/** All words of a picture, without the spaces that breaks of lines take. */
const wordsOf = (svg: string) => {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return bare(
    all(documentElement, "text")
      .map(({ textContent }) => textContent)
      .join(""),
  );
};

const selection = { fields: ["space"], match: "any", zones: [] } as const;
const looks = locales.flatMap((locale) =>
  [...charts].map(([id, chart]) => ({
    id,
    chart,
    locale,
    job: jobOf([id], { locale, selection }),
  })),
);

describe.each(looks)("the preview of the slide of $id in $locale", ({ id, chart, locale, job }) => {
  const { svg, notes } = slidePreview([id, chart], job, 1);
  const file = deck(job).then(opened);
  const runs = (document: Document) =>
    all(document, "t").map(({ textContent }) => textContent ?? "");

  test("says all that the file's slide says", async () => {
    const shown = wordsOf(svg);
    const written = runs((await file).xml("ppt/slides/slide1.xml"));
    expect(written.length).toBeGreaterThan(4);
    for (const text of written) expect(shown).toContain(bare(text));
  });

  test("has the bars of the file's charts, each with its name and its amount", async () => {
    const native = nativeOf(id, job);
    expect((await file).paths(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(
      native?.panels.length ?? 0,
    );
    const shown = wordsOf(svg);
    for (const { category, fact } of native?.panels.flatMap(({ points }) => points) ?? []) {
      const { amount } = factOf(dataset, fact);
      expect(shown).toContain(bare(category));
      expect(shown).toContain(bare(amount ? label(amount, locale, dataset) : "?"));
    }
  });

  test("has the notes of the file", async () => {
    const written = paragraphs((await file).xml("ppt/notesSlides/notesSlide1.xml"));
    expect(notes.length).toBeGreaterThan(3);
    for (const line of notes) expect(written).toContain(line);
  });
});

test("the notes of a slide of bars tell of bars, and name the filter only where it counts", () => {
  const told = (id: string) => {
    const [named] = jobOf([id], { selection }).charts;
    if (!named) throw new Error(`no chart “${id}”; expected one`);
    return slidePreview(named, jobOf([id], { selection }), 1).notes.join("\n");
  };
  expect(told("centres")).toContain("国家级 100");
  expect(told("centres")).not.toMatch(/点阵|筛选：/);
  expect(told("targets")).toContain("筛选：未来空间");
});
