import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { chip, pages, ready, result } from "./atlas";
import { test } from "./deployed";

/** What a reader does who begins to use the page. */
const act = (page: Page) => page.mouse.move(200, 300);

/** Uses the atlas until it is kept, and answers from what is kept. */
async function keep(page: Page): Promise<void> {
  await page.goto("");
  await ready(page);
  await act(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const registered = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Resolves when the page has had time for what it does when idle. */
const idle = (page: Page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn++)
      await new Promise((resolve) => requestIdleCallback(resolve));
  });

/** The files that are kept, by their paths. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes("precache"));
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });

/** Takes one file out of what is kept. */
const lose = (page: Page, path: string) =>
  page.evaluate(async (lost) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (new URL(request.url).pathname === lost) await cache.delete(request);
    }
  }, path);

test("after one visit atlas, embeds and slides work without a network, with filter and files", async ({
  page,
  deployed,
}) => {
  await keep(page);
  await deployed.cut();
  for (const words of [pages.zh, pages.en]) {
    await page.goto(`${words.path}?field=space`);
    await ready(page);
    await chip(page, "chips").click();
    await expect(result(page)).toHaveText(words.some);
    await page.locator("#fields").scrollIntoViewIfNeeded();
    await page.locator("#fields .plot").hover();
    await expect(page.locator("#fields .live:not(.waiting) svg")).toBeVisible();
  }
  await page.reload();
  await ready(page);
  await expect(result(page)).toHaveText(pages.en.some);
  const csv = await page.evaluate(async () =>
    (
      await fetch(document.querySelector<HTMLAnchorElement>('a[href$="/facts.csv"]')?.href ?? "")
    ).text(),
  );
  expect(csv.split("\n").length).toBeGreaterThan(40);

  await page.goto("embed/fields/space/?theme=dark");
  await expect(page.locator(".picture svg").filter({ visible: true })).toHaveCount(1);
  await page.locator(".plot").hover();
  await expect(page.locator(".live:not(.waiting) svg")).toBeVisible();
  await page.goto("en/embed/targets/");
  await expect(page.locator(".picture svg").filter({ visible: true })).toHaveCount(1);
  await page.goto("present/?field=space");
  await expect(page.locator(":root")).toHaveAttribute("data-slide", "title");
  await page.keyboard.press("End");
  await expect(page.locator(":root")).not.toHaveAttribute("data-slide", "title");
  await expect(page.locator(".chosen").first()).toBeAttached();
});

test("a visit left alone, an embed, and a reader who saves data keep nothing", async ({ page }) => {
  await page.goto("");
  await idle(page);
  expect(await registered(page)).toBe(0);

  await page.goto("embed/targets/");
  await page.locator(".plot").hover();
  await expect(page.locator(".live:not(.waiting) svg")).toBeVisible();
  await idle(page);
  expect(await registered(page)).toBe(0);

  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  await page.goto("");
  await ready(page);
  await act(page);
  await idle(page);
  expect(await registered(page)).toBe(0);
});

test("the worker's script is asked for anew each time", async ({ deployed }) => {
  const answer = await fetch(new URL("sw.js", deployed.address));
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await answer.text()).toContain(await readFile("dist/sw.js", "utf8"));
});

/** Marks a page that has given up keeping itself: its code, or the worker, did not come. */
function markGivenUp() {
  const mark = () => document.documentElement.setAttribute("data-given-up", "");
  addEventListener("vite:preloadError", mark);
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = (...asked) => {
    const made = register(...asked);
    made.catch(mark);
    return made;
  };
}

test.describe("without embeds", () => {
  test.use({ embeds: false });

  test("slides keep themselves too, once they are turned", async ({ page, deployed }) => {
    await page.goto("present/");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await deployed.cut();
    await page.goto("en/present/");
    await expect(page.locator(".slide h2").first()).toBeAttached();
  });

  test("a file of which there came half or a page in its place is not kept, and the next visit mends it", async ({
    page,
    deployed,
  }) => {
    const path = await deployed.find(/^assets\/honours-lists-.*\.js$/);
    const at = `${new URL(deployed.address).pathname}${path}`;
    for (const change of [
      (body: Buffer) => body.subarray(0, body.length / 2),
      () => Buffer.from("<!doctype html><title>moved</title>"),
    ]) {
      const mend = await deployed.damage(path, change);
      await page.goto("");
      // In the browser, so that no state of the short-lived worker is missed.
      await page.evaluate(() => {
        const { serviceWorker } = navigator;
        const register = serviceWorker.register.bind(serviceWorker);
        serviceWorker.register = async (...asked) => {
          const made = await register(...asked);
          const worker = made.installing;
          worker?.addEventListener("statechange", () => {
            document.documentElement.dataset["worker"] = worker.state;
          });
          return made;
        };
      });
      await act(page);
      await expect(page.locator(":root")).toHaveAttribute("data-worker", "redundant");
      expect(await kept(page)).not.toContain(at);
      await mend();
    }
    await page.reload();
    await ready(page);
    await act(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await kept(page)).toContain(at);
  });

  test("what is kept is mended by the network, and never shown under a wrong address", async ({
    page,
    context,
    deployed,
    watch,
  }) => {
    watch.expect(/404/);
    await keep(page);
    const { origin, pathname } = new URL(deployed.address);

    await test.step("nothing is shown under a wrong address", async () => {
      const answer = await page.goto("nowhere/?field=space");
      expect(answer?.status()).toBe(404);
      await expect(page.getByText("There is no such page")).toBeVisible();
      await page.goto("");
      const asked = await page.evaluate(async () => {
        const paths = ["embed/nowhere/", "assets/nowhere.js", "en/present/x"];
        return Promise.all(paths.map(async (path) => (await fetch(path)).status));
      });
      expect(asked).toEqual([404, 404, 404]);
    });

    await test.step("what was lost comes from the network, and is kept again", async () => {
      await lose(page, `${pathname}en/`);
      expect(await kept(page)).not.toContain(`${pathname}en/`);
      await page.goto("en/?field=space");
      await ready(page);
      await expect(result(page)).toHaveText(pages.en.one);
      await expect.poll(() => kept(page)).toContain(`${pathname}en/`);
    });

    await test.step("a lost page that has changed since is shown as it is now", async () => {
      await lose(page, `${pathname}en/`);
      await deployed.damage("en/index.html", (body) =>
        Buffer.from(body.toString().replace(/<title>.*?<\/title>/, "<title>newer</title>")),
      );
      await page.goto("en/");
      await expect(page).toHaveTitle("newer");
    });

    await test.step("a reader who clears the site's data is back at the beginning", async () => {
      const session = await context.newCDPSession(page);
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
      await page.goto("");
      expect(await registered(page)).toBe(0);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    });
  });

  test("a new version is announced, taken when asked for, and never while slides are shown", async ({
    page,
    context,
    deployed,
  }) => {
    await keep(page);
    const slides = await context.newPage();
    await slides.goto("present/");
    await deployed.deploy("index.html", (html) =>
      html.replace(/<title>.*?<\/title>/, "<title>newer</title>"),
    );

    await page.reload();
    await ready(page);
    await expect(page).not.toHaveTitle("newer");
    await act(page);
    const toasts = page.locator("#toasts");
    await expect(toasts).toContainText("图谱有新版本");
    await toasts.getByRole("button", { name: "换用新版" }).click();
    await expect(toasts).toContainText("另一个窗口正在演示");
    await expect(slides.locator(".deck .fault:not(:empty)")).toHaveCount(0);

    await slides.close();
    await toasts.getByRole("button", { name: "换用新版" }).click();
    await expect(page).toHaveTitle("newer");
    await ready(page);
    await expect(toasts).toHaveCount(0);
  });

  test("where the code for it does not come, or the worker is broken, nothing is kept but unharmed, and the next visit mends it", async ({
    page,
    deployed,
    watch,
  }) => {
    const code = /\/assets\/register-service-worker-.*\.js$/;
    watch.expect(/ERR_FAILED.*register-service-worker-/);
    /** Acts as a reader does until the page has come so far. */
    const use = (until: () => Promise<unknown>) =>
      expect(async () => {
        await act(page);
        await page.keyboard.press("End");
        await until();
      }).toPass();
    await page.addInitScript(markGivenUp);
    await page.route(code, (route) => route.abort());
    const broken = async () => {
      await page.unroute(code);
      return deployed.damage("sw.js", () => Buffer.from("<!doctype html>"));
    };
    let mend = () => Promise.resolve();
    for (const [path, what] of [
      ["present/", "the code"],
      ["", "the code"],
      ["", "the worker"],
    ] as const)
      await test.step(`${what}, at /${path}`, async () => {
        if (what === "the worker") mend = await broken();
        await page.goto(path);
        await use(() => page.locator(":root[data-given-up]").waitFor({ timeout: 1_000 }));
        expect(await registered(page)).toBe(0);
        if (path === "") {
          await chip(page, "space").click();
          await expect(result(page)).toHaveText(pages.zh.one);
        } else await expect(page.locator(":root")).not.toHaveAttribute("data-slide", "title");
        await expect(page.locator("[data-toast]")).toHaveCount(0);
      });

    await mend();
    await page.reload();
    const isKept = () => navigator.serviceWorker.controller !== null;
    await use(() => page.waitForFunction(isKept, undefined, { timeout: 1_000 }));
  });
});
