import { test } from "./faulty";
import { kinds, stands, told, worksWhenUsed } from "./faulty-pages";
import { expect } from "./page";

const dataset = /\/assets\/dataset-.*\.json$/;

for (const [name, taken] of [
  ["atlas", ":root[data-taken]:not([data-pending])"],
  ["embed", ".over .point"],
] as const)
  test(`${name}: after a deploy that replaced all files, acting says so and leads to the new version`, async ({
    page,
    faulty,
    watch,
  }) => {
    watch.expect(/^console error: /);
    const kind = kinds[name];
    await page.goto(kind.path);
    await page.keyboard.press("Shift");
    // All that it asks for by itself is there.
    await expect(page.locator(taken).first()).toBeAttached();
    faulty.renew();
    const toasts = page.locator("#toasts");
    await expect(async () => {
      await kind.use(page);
      await expect(toasts).toContainText("图谱在此页打开后已更新", { timeout: 1_000 });
    }).toPass();
    await stands(page, kind);
    await toasts.getByRole("button", { name: "载入新版" }).click();
    await expect(page).toHaveTitle("renewed");
    await worksWhenUsed(page, kind);
    await expect(toasts).toHaveCount(0);
  });

for (const [name, kind] of Object.entries(kinds))
  test(`${name}: where a deploy replaced only the dataset, which is gone or a page, trying again leads to the new one`, async ({
    page,
    faulty,
    watch,
  }) => {
    watch.expect(/^console error: .*404/);
    await page.goto(kind.path);
    await kind.use(page);
    await expect.poll(() => faulty.asked().find((each) => dataset.test(each))).toBeDefined();
    const path = faulty.asked().find((each) => dataset.test(each)) ?? "";
    for (const fault of ["gone", "page"] as const) {
      faulty.fail(path, fault);
      await page.reload();
      await kind.use(page);
      await expect(told(page).first(), fault).toBeAttached();
      await stands(page, kind);
    }
    faulty.renew(path);
    await kind.use(page);
    await told(page).getByRole("button").first().click();
    await expect(page).toHaveTitle("renewed");
    await worksWhenUsed(page, kind);
    await expect(told(page)).toHaveCount(0);
  });

test("slides: a deploy that replaced all files interrupts nothing", async ({ page, faulty }) => {
  await page.goto(kinds.slides.path);
  await expect(page.locator(kinds.slides.works)).toBeAttached();
  faulty.renew();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":root")).toHaveAttribute("data-slide", "overview");
  await expect(page.locator("[data-toast]")).toHaveCount(0);
});
