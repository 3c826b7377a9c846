import { basename } from "node:path";
import type { Page } from "@playwright/test";
import { faults, leastFiles, type Fault } from "./fault-cases";
import { test, type Faulty } from "./faulty";
import { complaint, kinds, reach, stands, told, worksWhenUsed, type Kind } from "./faulty-pages";
import { expect } from "./page";

/** What a page can do without, and says nothing about. */
const adornment = /\.(?:woff2|svg)$|\/follow-pointer-[^/]+$/;

/** What pages share is tried with every fault on the embed, which has all of it; on the others it is refused. */
const isOwn = (path: string, kind: Kind): boolean =>
  kind === kinds.embed ||
  /\/(?:dataset|engine)-/.test(path) ||
  !reach(kinds.embed).has(basename(path));

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

/** Opens the page while a file fails: all that stands stays, and it works or says that it does not. */
async function outcome(
  page: Page,
  kind: Kind,
  isAsked: () => boolean,
  fault: Fault,
): Promise<"works" | "said"> {
  await page.goto(kind.path, { waitUntil: "commit" });
  await stands(page, kind);
  const works = page.locator(kind.works);
  const settled = works.or(told(page).first()).first();
  await expect(async () => {
    await kind.use(page);
    expect(isAsked()).toBe(true);
    // What is slow may yet come: a page is patient for half a minute.
    if (fault === "held") await page.clock.runFor(31_000);
    await expect(settled).toBeAttached({ timeout: 2_000 });
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

// Hundreds of pages are opened, and other tests run beside these.
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
      const paths = await pathsOf(page, kind, faulty);
      const tried = paths.filter((path) => fault === "refused" || isOwn(path, kind));
      const last = tried.findLast((path) => !adornment.test(path));
      const { own, refused } = leastFiles[name];
      expect(tried.length).toBeGreaterThanOrEqual(fault === "refused" ? refused : own);
      if (fault === "held") await page.clock.install();
      for (const path of tried)
        await test.step(path, async () => {
          faulty.fail(path, fault);
          const came = await outcome(page, kind, () => faulty.asked().includes(path), fault);
          // A page that was patient in vain for what is slow says so, too.
          if (fault !== "held") expect(came).toBe(adornment.test(path) ? "works" : "said");
          faulty.mend();
          if (path === last || (came === "said" && fault === "refused" && isOwn(path, kind)))
            await retry(page, kind);
        });
    });
