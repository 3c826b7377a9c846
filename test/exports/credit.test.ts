// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/exports";
import { license } from "../../src/model/license";
import { dataset } from "../dataset";
import { jobOf } from "./job";
import { all, opened } from "./package";

const link = "https://atlas.example/en/#targets";
const [article] = dataset.sources;

/** What programs that do not know the atlas read of a file: its own words about itself. */
const told: Readonly<Record<string, (file: Blob) => Promise<string>>> = {
  svg: async (file) => {
    const root = new DOMParser().parseFromString(await file.text(), "image/svg+xml");
    const [metadata] = all(root, "metadata");
    return `${metadata?.textContent} ${all(root, "license")[0]?.getAttribute("rdf:resource")}`;
  },
  json: (file) => file.text(),
  ...Object.fromEntries(
    ["xlsx", "pptx"].map((id) => [
      id,
      async (file: Blob) => {
        const core = opened(new Uint8Array(await file.arrayBuffer())).xml("docProps/core.xml");
        return all(core, "description")[0]?.textContent ?? "";
      },
    ]),
  ),
};

describe.each(Object.entries(told))("a file of the format %s", (id, read) => {
  test.each(["zh", "en"] as const)(
    "names its licence, its source and its address (%s)",
    async (locale) => {
      const format = await formatOf(id);
      const words = await read(await format.write({ ...jobOf(["targets"]), locale, link }));
      expect(words).toContain(license.address);
      expect(words).toContain(article?.name[locale]);
      expect(words).toContain(link);
    },
  );
});

test("a deck and the workbooks inside it bear the day of the data’s release", async () => {
  const format = await formatOf("pptx");
  const deck = opened(new Uint8Array(await (await format.write(jobOf(["targets"]))).arrayBuffer()));
  const books = deck.paths(/\.xlsx$/).flatMap((path) => deck.parts.get(path) ?? []);
  expect(books.length).toBeGreaterThan(0);
  for (const file of [deck, ...books.map(opened)])
    for (const name of ["created", "modified"])
      expect(all(file.xml("docProps/core.xml"), name)[0]?.textContent).toBe(
        `${dataset.released}T00:00:00Z`,
      );
});

test("the notes of a slide name licence, source and address", async () => {
  const format = await formatOf("pptx");
  const job = { ...jobOf(["targets"]), locale: "en" as const, link };
  const deck = opened(new Uint8Array(await (await format.write(job)).arrayBuffer()));
  const notes = all(deck.xml("ppt/notesSlides/notesSlide1.xml"), "t")
    .map(({ textContent }) => textContent)
    .join("\n");
  for (const words of [license.address, article?.name.en, link]) expect(notes).toContain(words);
});
