import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./page";

/** One kind of page: what stands there whatever fails, how it is used, and when it works. */
export interface Kind {
  readonly path: string;
  /** Words and pictures that stay. */
  readonly stays: readonly string[];
  use(page: Page): Promise<void>;
  /** What is there when everything works. */
  readonly works: string;
}

/** Moves the pointer onto an element, whatever lies over it. */
async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing to see of ${selector}`);
  await page.mouse.move(1, 1);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

const live = ".live:not(.waiting) svg";

export const kinds = {
  embed: {
    path: "embed/targets/",
    stays: [".title", ".canvas svg", ".foot"],
    use: (page) => pointAt(page, ".plot"),
    works: `:root:has(${live})`,
  },
  atlas: {
    // Filtered by the address: after a press the application waits until the reader rests.
    path: "?field=space",
    stays: ["#targets h2", "#targets .canvas svg", ".card h3", "footer"],
    use: async (page) => {
      // A part that fails just now takes its picture out of the page and puts it back.
      await expect(async () => {
        await page.locator("#targets .plot").scrollIntoViewIfNeeded({ timeout: 2_000 });
        await pointAt(page, "#targets .plot");
      }).toPass();
    },
    works: `:root[data-taken]:not([data-pending], :has([data-late])):has(#targets ${live}):has(.box:checked)`,
  },
  slides: {
    path: "present/?field=space",
    stays: [".deck:lang(zh) .s-title :is(h1, h2)", ".deck:lang(zh) .s-title p"],
    // The controls come with the pointer.
    use: async (page) => {
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 310);
    },
    works: ':root:has([data-slide="overview"] svg[baseProfile])',
  },
} satisfies Record<string, Kind>;

/** Everything in which a page says that something did not come. */
const said = [
  ".fault:not(:empty)",
  "#notice > *",
  "[data-toast]",
  ".embed-notice",
  ".scripted > [role='alert']",
].join(", ");
export const told = (page: Page): Locator => page.locator(said).filter({ visible: true });

/** Resolves when all that has to stay is on the screen. */
export async function stands(page: Page, { stays }: Kind): Promise<void> {
  for (const selector of stays)
    await expect(page.locator(selector).filter({ visible: true }).first()).toBeVisible();
}

/** Uses a page until everything on it works. */
export const worksWhenUsed = (page: Page, kind: Kind): Promise<void> =>
  expect(async () => {
    await kind.use(page);
    await expect(page.locator(kind.works)).toBeAttached({ timeout: 2_000 });
  }).toPass();

/** Resolves when a press has brought another page in the place of this one. */
export async function reloads(page: Page, press: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-old", ""));
  await press();
  await expect(page.locator(":root:not([data-old])")).toBeAttached();
}

/** What a browser says of itself of files that did not come. */
export const complaint = /^console (?:error|warning): (?!policy violation)/;

/** The names of all files that a page can come to ask for. */
export function reach({ path }: Kind): ReadonlySet<string> {
  const files = readdirSync("dist/assets");
  const seen = new Set<string>();
  const visit = (body: string): void => {
    for (const name of body.match(/[\w-]+\.(?:js|css|json|woff2)\b/g) ?? []) {
      if (seen.has(name) || !files.includes(name)) continue;
      seen.add(name);
      if (name.endsWith(".js")) visit(readFileSync(`dist/assets/${name}`, "utf8"));
    }
  };
  visit(readFileSync(`dist/${path.split("?")[0]}index.html`, "utf8"));
  return seen;
}

const scriptOf = (path: string) =>
  path.endsWith(".js") ? readFileSync(join("dist/assets", basename(path)), "utf8") : "";
const namesIn = (script: string, imports: RegExp) =>
  [...script.matchAll(imports)].map(([, name]) => name);
const atOnce = /(?:from|import)"\.\/([\w-]+\.js)"/g;
const later = /import\(`\.\/([\w-]+\.js)`/g;

/**
 * The files that are one to a page: what it asks for by itself, and what the same imports bring along,
 * which fail where one of them does not come.
 */
export function alike(paths: readonly string[]): readonly (readonly string[])[] {
  const scripts = paths.map(scriptOf);
  const along = new Set(scripts.flatMap((script) => namesIn(script, atOnce)));
  const alone = new Set(scripts.flatMap((script) => namesIn(script, later)));
  const begins = paths.filter((path) => !along.has(basename(path)) || alone.has(basename(path)));
  const brings = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(basename(path))) return seen;
    seen.add(basename(path));
    for (const name of namesIn(scriptOf(path), atOnce)) if (name) brings(name, seen);
    return seen;
  };
  const brought = new Map(begins.map((path) => [path, brings(path)]));
  const key = (path: string) =>
    begins.includes(path)
      ? path
      : begins.filter((begin) => brought.get(begin)?.has(basename(path))).join(" ");
  const together = new Map<string, string[]>();
  for (const path of paths) together.set(key(path), [...(together.get(key(path)) ?? []), path]);
  return [...together.values()];
}
