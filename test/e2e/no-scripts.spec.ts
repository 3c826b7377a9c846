import { chip, languages } from "./atlas";
import { expect, test } from "./page";

test.use({ javaScriptEnabled: false });

for (const words of languages)
  test(`without scripts everything can be read: /${words.path}`, async ({ page, watch }) => {
    // Nothing but the page itself is let through, and nothing else is needed.
    watch.expect(/ERR_FAILED/);
    await page.route("**/*", (route) =>
      route.request().resourceType() === "document" ? route.continue() : route.abort(),
    );
    await page.goto(words.path);
    // Every chart is a picture with a summary, and its table stands open below it.
    const plots = await page.locator(".plot").all();
    expect(plots.length).toBeGreaterThanOrEqual(7);
    for (const plot of plots) {
      await expect(plot.locator(".canvas svg").filter({ visible: true })).toHaveCount(1);
      expect((await plot.getByRole("img").getAttribute("aria-label"))?.length).toBeGreaterThan(20);
    }
    for (const table of await page.locator(".data table").all()) await expect(table).toBeVisible();
    await expect(page.locator(".card").filter({ visible: true })).toHaveCount(3);
    await expect(page.locator(".comparison tbody tr").filter({ visible: true })).toHaveCount(8);
    await expect(page.locator("#honours li").filter({ visible: true })).toHaveCount(9);
    await expect(page.locator(".facts").first().locator("tbody tr").first()).toBeVisible();
    // What stands there for scripts leaves no room.
    const present = page.locator("#targets .actions a");
    const { x } = (await page.locator("#targets .actions").boundingBox()) ?? {};
    expect((await present.boundingBox())?.x).toBe(x);
    // No control that does nothing: those of the filter's form are answered by styles.
    const form = "[form=filter-form], #filter-form *";
    const controls = page.locator(
      `:is(button, input, select, [role=switch], [tabindex='0']):not(${form})`,
    );
    for (const control of await controls.all())
      if (await control.isVisible()) await expect(control).toHaveRole("region");
  });

test("without scripts a figure leads to its row in the table of facts, which is marked", async ({
  page,
}) => {
  await page.goto("");
  await page.locator(".card.z-zhangjiang .fact").click();
  await expect(page).toHaveURL(/#fact-E08$/);
  const row = page.locator("#fact-E08");
  await expect(row).toBeInViewport();
  for (const words of ["2000", "左右", "2000亿元左右", "第 4 段"])
    await expect(row).toContainText(words);
});

test("without scripts the other language is a link", async ({ page }) => {
  await page.goto("");
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
});

test("without scripts a phone keeps the answer in sight too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("en/");
  const answer = page.locator(".answers");
  await chip(page, "space").click();
  await page.locator("#zones-title").scrollIntoViewIfNeeded();
  await expect(answer).toBeInViewport({ ratio: 1 });
  await expect(answer).toContainText("Lin-gang and Grand neoBay");
  await answer.getByRole("button", { name: "Clear" }).click();
  await expect(answer).not.toBeInViewport();
});

test("a wrong address gets a page with the headings and the room of the atlas", async ({
  page,
}) => {
  const heads = (heading: string) =>
    page.locator(heading).evaluate((element) => {
      const { fontSize, lineHeight, fontWeight } = getComputedStyle(element);
      return { fontSize, lineHeight, fontWeight };
    });
  const room = (place: string) =>
    page.locator(place).evaluate((element) => getComputedStyle(element).paddingTop);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("");
    const section = [await heads("#overview-title"), await room("#overview > div")];
    await page.goto("404.html");
    expect([await heads("h1"), await room("main")], `${width}`).toEqual(section);
  }
});
