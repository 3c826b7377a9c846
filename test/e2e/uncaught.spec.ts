import type { Page } from "@playwright/test";
import { box, chip, ready, result } from "./atlas";
import { kinds, reloads, stands, worksWhenUsed } from "./faulty-pages";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

/** What no part of the page answers for, as it comes about. */
const uncaught = {
  planted: (page: Page) =>
    page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error("planted");
        }),
    ),
  lost: (page: Page) => page.evaluate(() => void Promise.reject(new Error("lost"))),
};

/** The toasts of a page that a reader sees who moves the pointer. */
const toasts = (page: Page) => page.locator("[data-toast]").filter({ visible: true });

/** Presses a button slowly, as people do. */
const press = (page: Page, name: string) =>
  toasts(page).getByRole("button", { name }).click({ delay: 100 });

for (const [name, kind] of Object.entries(kinds))
  test(`${name}: what nothing catches is told with what to do, before the application is there and after`, async ({
    page,
    watch,
  }) => {
    for (const message of Object.keys(uncaught)) watch.expect(new RegExp(`^exception: ${message}`));
    const letGo = await hold(page, rest);
    await page.goto(kind.path, { waitUntil: "commit" });
    for (const when of ["before", "after"]) {
      await stands(page, kind);
      if (when === "after") {
        await letGo();
        await worksWhenUsed(page, kind);
      }
      for (const [message, happen] of Object.entries(uncaught))
        await test.step(`${message}, ${when}`, async () => {
          await happen(page);
          await kind.use(page);
          await expect(toasts(page)).toContainText("页面出了差错");
          await expect(toasts(page)).toHaveAttribute("title", new RegExp(message));
          await stands(page, kind);
          await press(page, "关闭");
          await expect(toasts(page)).toHaveCount(0);
        });
      await uncaught.planted(page);
      await kind.use(page);
      await reloads(page, () => press(page, "重试"));
      await stands(page, kind);
      await expect(toasts(page)).toHaveCount(0);
    }
  });

test("faults without end are told once, and what is offered can be pressed", async ({
  page,
  watch,
}) => {
  watch.expect(/^exception: planted/);
  await page.goto("en/");
  await page.evaluate(() => {
    let faults = 0;
    setInterval(() => {
      document.documentElement.dataset["faults"] = String(++faults);
      throw new Error(`planted ${faults}`);
    }, 10);
  });
  await expect(page.locator(":root")).toHaveAttribute("data-faults", /\d\d/);
  await expect(toasts(page)).toHaveCount(1);
  await expect(toasts(page)).toContainText("Something went wrong");
  await expect(toasts(page)).toHaveAttribute("title", /planted 1$/);
  await reloads(page, () => press(page, "Try again"));
  await expect(toasts(page)).toHaveCount(0);
});

test("where the atlas as a whole fails, its words and pictures stay, and the filter marks them", async ({
  page,
  watch,
}) => {
  watch.expect(/format is not a function/);
  await page.goto(kinds.atlas.path);
  await worksWhenUsed(page, kinds.atlas);
  // The answer joins names whenever it is drawn.
  await page.evaluate(() => void Reflect.deleteProperty(Intl.ListFormat.prototype, "format"));
  await chip(page, "chips").click();
  await expect(toasts(page)).toContainText("页面出了差错");
  await stands(page, kinds.atlas);
  await expect(page.locator(".card")).toHaveCount(3);
  await chip(page, "energy").click();
  await expect(page).toHaveURL(/\?field=energy&field=space&field=chips$/);
  await expect(box(page, "energy")).toBeChecked();
  await press(page, "重试");
  await ready(page);
  await expect(result(page)).toBeVisible();
});

test("what a browser remarks without an error is no fault", async ({ page }) => {
  await page.goto("");
  await page.evaluate(() => {
    for (const error of [null, undefined])
      dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop", error }));
  });
  await expect(toasts(page)).toHaveCount(0);
});
