import { basename } from "node:path";
import type { Page } from "@playwright/test";
import { faults, leastFiles, ways, type Fault } from "./fault-cases";
import { test, type Faulty } from "./faulty";
import { complaint, kinds, reach, stands, told, worksWhenUsed, type Kind } from "./faulty-pages";
import { expect } from "./page";

/** What a page can do without, and says nothing about. */
const adornment = /\.(?:woff2|svg)$|\/follow-pointer-[^/]+$/;

/** What pages share is mended on the embed, which has all of it; on the others it is refused. */
const isOwn = (path: string, kind: Kind): boolean =>
  kind === kinds.embed ||
  /\/(?:dataset|engine)-/.test(path) ||
  !reach(kinds.embed).has(basename(path));

/** What parts of the atlas say where they did not come. */
const parts = ["这张图没能变为可交互图", "这张表没能变为可交互的表"];

const asked = new Map<Kind, readonly string[]>();

/** Every path but the page's own that is asked for while it is used, which one visit tells. */
async function pathsOf(page: Page, kind: Kind, faulty: Faulty): Promise<readonly string[]> {
  const known = asked.get(kind);
  if (known) return known;
  await page.goto(kind.path);
  await worksWhenUsed(page, kind);
  const own = new URL(page.url()).pathname;
  const paths = faulty.asked().filter((path) => path !== own);
  asked.set(kind, paths);
  return paths;
}

/**
 * The files that fail together in one visit: what a page can do without; each file alone where it is
 * refused; for another fault one of each way in which the page comes by its files.
 */
function visitsOf(
  paths: readonly string[],
  name: keyof typeof kinds,
  fault: Fault,
): readonly (readonly string[])[] {
  const adorning = paths.filter((path) => adornment.test(path));
  // What is held may keep others from being asked for.
  const adornments = fault === "held" ? adorning.map((path) => [path]) : [adorning];
  const needed = paths.filter((path) => !adornment.test(path));
  if (fault === "refused") return [...adornments, ...needed.map((path) => [path])];
  const pathsOfName = (file: string) => {
    // A hash of the bundler's, or of the whole file.
    const hashed = new RegExp(`^${file.replace(".", String.raw`-(?:[\w-]{8}|[\w-]{43})\.`)}$`);
    const found = needed.filter((path) => hashed.test(basename(path)));
    if (found.length === 0) throw new Error(`${name} asks for no ${file}; expected it to`);
    return found;
  };
  const named = ways[name].flatMap((files) => {
    const found = files.flatMap(pathsOfName);
    return files.length > 1 ? [found] : found.map((path) => [path]);
  });
  if (name !== "embed") return named;
  // What comes along with another file, each time one more of them.
  const along = needed.filter((path) => !named.flat().includes(path));
  const at = faults.indexOf(fault);
  return [...adornments, along.slice(at, at + 1), ...named];
}

/** Opens the page while files fail: all that stands stays, and it works or says that it does not. */
async function outcome(
  page: Page,
  kind: Kind,
  areAsked: () => boolean,
  fault: Fault,
): Promise<"works" | "said"> {
  await page.goto(kind.path, { waitUntil: "commit" });
  await stands(page, kind);
  const works = page.locator(kind.works);
  const settled = works.or(told(page).first()).first();
  await expect(async () => {
    await kind.use(page);
    expect(areAsked()).toBe(true);
    // What is slow may yet come: a page is patient for half a minute.
    if (fault === "held") await page.clock.runFor(31_000);
    await settled.waitFor({ state: "attached", timeout: 2_000 });
  }).toPass();
  await stands(page, kind);
  return (await works.count()) > 0 ? "works" : "said";
}

/** Presses what the page offers, now that everything comes again, and uses it. */
async function retry(page: Page, kind: Kind): Promise<void> {
  await kind.use(page);
  await told(page).getByRole("button").first().click();
  await worksWhenUsed(page, kind);
}

// Many pages are opened, and other tests run beside these.
test.setTimeout(180_000);

for (const name of ["embed", "atlas", "slides"] as const)
  for (const fault of faults)
    test(`${name}: each request in turn is ${fault}, all that stands stays, and a retry works`, async ({
      page,
      faulty,
      watch,
    }) => {
      const kind = kinds[name];
      if (kind !== kinds.slides || fault !== "held") watch.expect(complaint);
      const visits = visitsOf(await pathsOf(page, kind, faulty), name, fault);
      const least = leastFiles(name, fault);
      expect(visits.flat().length).toBeGreaterThanOrEqual(least);
      if (fault === "held") await page.clock.install();
      for (const paths of visits)
        await test.step(paths.join(" "), async () => {
          faulty.fail(paths, fault);
          const areAsked = () => paths.every((path) => faulty.asked().includes(path));
          const came = await outcome(page, kind, areAsked, fault);
          // A page that was patient in vain for what is slow says so, too.
          const works = paths.every((path) => adornment.test(path));
          if (fault !== "held") expect(came).toBe(works ? "works" : "said");
          if (paths.length > 1 && !works)
            for (const part of parts)
              await expect(told(page).filter({ hasText: part }).first()).toBeVisible();
          faulty.mend();
          const isLast = paths === visits.at(-1);
          const refused = fault === "refused" && paths.some((path) => isOwn(path, kind));
          if (isLast || (came === "said" && refused)) await retry(page, kind);
        });
    });
