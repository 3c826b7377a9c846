import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import { deck as slidesOf } from "../../src/exports/slides/deck";
import pptx from "../../src/exports/formats/pptx";
import xlsx from "../../src/exports/formats/xlsx";
import { label } from "../../src/model/format";
import { amountOf } from "../../src/model/lookup";
import { plain, type Locale } from "../../src/model/text";
import { dataset } from "../dataset";
import { jobOf, nativeOf } from "./job";

const programs = ["soffice", "pdftotext", "pdfinfo", "pdftoppm"];
const missing = programs.filter((name) => spawnSync("which", [name]).status !== 0);
const folder = resolve(".cache", "slides");
const TIME = 120_000;

/** Lets LibreOffice open a file and write it as another. @returns the new file's path */
async function converted(name: string, file: Blob, from: string, to: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.${from}`);
  const made = join(folder, `${name}.${to}`);
  rmSync(made, { force: true });
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  const profile = `-env:UserInstallation=file://${resolve(".cache", `soffice-${process.pid}`)}`;
  const args = [profile, "--headless", "--convert-to", to, "--outdir", folder, path];
  execFileSync("soffice", args, { stdio: "ignore", timeout: TIME });
  return made;
}

const told = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: "utf8" });
/** Words without the spaces that a program may set between scripts. */
const tight = (text: string) => text.replace(/\s+/g, "");

/** The words of a page, and how many of its pixels are not the paper’s. */
function page(path: string, number: number) {
  const only = ["-f", String(number), "-l", String(number)];
  const words = told("pdftotext", ...only, "-raw", path, "-");
  const pixels = execFileSync("pdftoppm", [...only, "-r", "24", path], { maxBuffer: 1e8 });
  const body = pixels.subarray(pixels.length - 3 * 320 * 180);
  const [r, g, b] = body;
  let ink = 0;
  for (let i = 0; i < body.length; i += 3)
    if (body[i] !== r || body[i + 1] !== g || body[i + 2] !== b) ink++;
  return {
    words: tight(words),
    paper: (r ?? 0) + (g ?? 0) + (b ?? 0),
    ink: ink / (body.length / 3),
  };
}

/** The numbers that the bars of a chart must show. */
const figures = (id: string, locale: Locale): readonly string[] =>
  nativeOf(id, jobOf([id], { locale }))?.panels.flatMap(({ points }) =>
    points.map(({ fact }) => label(amountOf(dataset, fact), locale, dataset)),
  ) ?? [];

if (missing.length > 0)
  test(`slides were not opened by LibreOffice: ${missing.join(", ")} not installed`, () => {
    console.info(`not checked: slides in LibreOffice (${missing.join(", ")} not installed)`);
    expect(missing).not.toEqual([]);
  });
else
  describe.each([
    { locale: "zh", theme: "light" },
    { locale: "en", theme: "dark" },
  ] as const)("LibreOffice opens what was made in $locale, $theme", ({ locale, theme }) => {
    test(
      "the deck: every slide with its words, its numbers and their bounds",
      { timeout: TIME },
      async () => {
        const file = await pptx.write(jobOf([], { locale, theme }));
        const pdf = await converted(`deck-${locale}`, file, "pptx", "pdf");
        const info = told("pdfinfo", pdf);
        const ids = slidesOf(dataset).map(({ id }) => id);
        const count = ids.length;
        expect(info).toMatch(new RegExp(`Pages:\\s+${count}\\n`));
        expect(info).toMatch(/Page size:\s+960(\.\d+)? x 540 pts/);
        for (const [id, chart] of charts) {
          const number = ids.indexOf(id) + 1;
          const { words, paper, ink } = page(pdf, number);
          expect(words).toContain(tight(plain(chart.title(dataset)[locale])));
          for (const figure of figures(id, locale)) expect(words, id).toContain(figure);
          expect(words).toContain(String(number));
          expect(ink, id).toBeGreaterThan(0.02);
          expect(paper > 384).toBe(theme === "light");
        }
        const { words } = page(pdf, ids.indexOf("zones") + 1);
        for (const { name, target } of dataset.zones.slice(0, 3)) {
          expect(words).toContain(tight(plain(name[locale])));
          expect(words).toContain(label(amountOf(dataset, target ?? ""), locale, dataset));
        }
      },
    );

    test("the workbook: every fact, numbers with their signs", { timeout: TIME }, async () => {
      const file = await xlsx.write(jobOf([], { locale }));
      const pdf = await converted(`book-${locale}`, file, "xlsx", "pdf");
      const words = tight(told("pdftotext", "-raw", pdf, "-"));
      for (const sign of ["≈2,000", "2,000+", "915"]) expect(words).toContain(sign);
      for (const { id } of dataset.facts) expect(words).toContain(id);
    });
  });
