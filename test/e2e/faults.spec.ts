import { basename } from "node:path";
import type { Page } from "@playwright/test";
import { faults, leastFiles, prompt, ways, type Fault } from "./fault-cases";
import { test, type Faulty } from "./faulty";
import {
  alike,
  complaint,
  kinds,
  reach,
  stands,
  told,
  worksWhenUsed,
  type Kind,
} from "./faulty-pages";
import { expect, wholeChromium } from "./page";

// One without a window asks for no icon.
test.use(wholeChromium);

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

/** Files that fail together, and how. */
interface Case {
  readonly paths: readonly string[];
  readonly fault: Fault;
}

/**
 * The cases of each visit, which follow each other by the retry: what a page can do without; each file
 * with those that come by the same imports, refused; for another fault one of each way in which the
 * page comes by its files.
 */
function visitsOf(
  paths: readonly string[],
  name: keyof typeof kinds,
  some: readonly Fault[],
): readonly (readonly Case[])[] {
  const adorning = paths.filter((path) => adornment.test(path));
  const needed = paths.filter((path) => !adornment.test(path));
  const adornments = some.flatMap((fault) =>
    // What is held may keep others from being asked for.
    (fault === "held" ? adorning.map((path) => [path]) : [adorning]).map((each) => [
      { paths: each, fault },
    ]),
  );
  if (some.includes("refused"))
    return [
      ...adornments,
      ...alike(needed).map((each) => [{ paths: each, fault: "refused" as const }]),
    ];
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
  const visits = named.map((each) => some.map((fault) => ({ paths: each, fault })));
  if (name !== "embed") return visits;
  // What comes along with another file, each time one more of them.
  const along = needed.filter((path) => !named.flat().includes(path));
  const one = some.map((fault) => {
    const at = faults.indexOf(fault);
    return { paths: along.slice(at, at + 1), fault };
  });
  return [...adornments, one, ...visits];
}

/** Opens the page, or tries again, while files fail: all that stands stays, and it works or says that it does not. */
async function outcome(
  page: Page,
  kind: Kind,
  come: () => Promise<unknown>,
  areAsked: () => boolean,
  fault: Fault,
): Promise<"works" | "said"> {
  await come();
  await stands(page, kind);
  const works = page.locator(kind.works);
  const settled = works.or(told(page).first()).first();
  await expect(async () => {
    await kind.use(page);
    await expect.poll(areAsked, { intervals: [20], timeout: 1_000 }).toBe(true);
    // What is slow may yet come: a page is patient for half a minute.
    if (fault === "held") await page.clock.runFor(31_000);
    await settled.waitFor({ state: "attached", timeout: 2_000 });
  }).toPass();
  await stands(page, kind);
  return (await works.count()) > 0 ? "works" : "said";
}

/** Presses what the page offers where it does not work. */
async function retry(page: Page, kind: Kind): Promise<void> {
  await kind.use(page);
  await told(page).getByRole("button").first().click();
}

/** Faults that follow each other in one visit, where each does not need one of its own. */
const sequences: readonly (readonly Fault[])[] = [
  ["refused"],
  ["held"],
  prompt.filter((fault) => fault !== "refused"),
];

// Many pages are opened, and other tests run beside these.
test.setTimeout(180_000);

for (const name of ["embed", "atlas", "slides"] as const)
  for (const some of sequences)
    test(`${name}: each request in turn is ${some.join(", ")}, all that stands stays, and a retry works`, async ({
      page,
      faulty,
      watch,
    }) => {
      const kind = kinds[name];
      const held = some[0] === "held";
      if (kind !== kinds.slides || !held) watch.expect(complaint);
      const visits = visitsOf(await pathsOf(page, kind, faulty), name, some);
      for (const fault of some) {
        const tried = visits.flat().filter((each) => each.fault === fault);
        const least = leastFiles(name, fault);
        expect(tried.flatMap(({ paths }) => paths).length).toBeGreaterThanOrEqual(least);
      }
      if (held) await page.clock.install();
      for (const cases of visits) {
        const files = cases.flatMap(({ paths }) => paths);
        const works = files.every((path) => adornment.test(path));
        let came: "works" | "said" | undefined;
        for (const { paths, fault } of cases)
          await test.step(`${fault}: ${paths.join(" ")}`, async () => {
            faulty.fail(paths, fault);
            // A browser does not ask again for an icon that was gone.
            const mayBeKnown = (path: string) => paths.length > 1 && path.endsWith(".svg");
            const isAsked = (path: string) => faulty.asked().includes(path) || mayBeKnown(path);
            // What is refused may be what would ask for another.
            const areAsked = () =>
              fault === "refused" ? paths.some(isAsked) : paths.every(isAsked);
            const come = came
              ? () => retry(page, kind)
              : () => page.goto(kind.path, { waitUntil: "commit" });
            came = await outcome(page, kind, come, areAsked, fault);
            // A page that was patient in vain for what is slow says so, too.
            if (fault !== "held") expect(came).toBe(works ? "works" : "said");
            if (paths.length > 1 && !works && !some.includes("refused"))
              for (const part of parts)
                await expect(told(page).filter({ hasText: part }).first()).toBeVisible();
          });
        faulty.mend();
        const isLast = cases === visits.at(-1);
        const isOurs = !held && files.some((path) => isOwn(path, kind));
        if (!isLast && !(came === "said" && isOurs)) continue;
        await retry(page, kind);
        await worksWhenUsed(page, kind);
      }
    });
