import { expect, type Locator, type Page } from "@playwright/test";

/** Both pages, with the words on them that tests look for. */
export const pages = {
  zh: {
    path: "",
    space: "未来空间",
    chips: "未来芯片",
    energy: "未来能源",
    any: "任一",
    all: "全部",
    clear: "清除",
    table: "数据表",
    differences: "只看不同项",
    none: "未筛选，显示 3 个先导区",
    one: "未来空间：临港和大零号湾，目标各约 1000 亿元；原文中张江未列出此项",
    some: "未来空间或未来芯片：张江、临港和大零号湾，目标依次为约 2000 亿元、约 1000 亿元、约 1000 亿元",
    every: "未来空间和未来芯片：没有先导区；原文中张江、临港和大零号湾均未全部列出",
    related: "张江列出相关领域“未来能源材料”，原文另列，未并入",
  },
  en: {
    path: "en/",
    space: "Space",
    chips: "Chips",
    energy: "Energy",
    any: "Any",
    all: "All",
    clear: "Clear",
    table: "Data table",
    differences: "Differences only",
    none: "No filter: showing 3 zones",
    one: "Space: Lin-gang and Grand neoBay, target about 100 billion yuan each; the source does not list it for Zhangjiang",
    some: "Space or chips: Zhangjiang, Lin-gang and Grand neoBay, targets in that order about 200 billion yuan, about 100 billion yuan, about 100 billion yuan",
    every:
      "Space and chips: no zone; the source does not list both for Zhangjiang, Lin-gang or Grand neoBay",
    related: "Zhangjiang names a related field, energy materials, kept apart as in the source",
  },
} as const;

/** Each language with its words, to make tests of. */
export const languages = Object.values(pages);

/** The box of a field in the filter's form. */
export const box = (page: Page, field: string): Locator =>
  page.locator(`.chips [name="field"][value="${field}"]`);

/** The label that a reader presses to choose a field. */
export const chip = (page: Page, field: string): Locator =>
  page.locator(`.chip[data-field="${field}"]`);

/** The result of the filter in words, as it is to be seen. */
export const result = (page: Page): Locator => page.locator(".result [role=status] > :visible");

/** Acts as a reader does, and resolves when the application answers, and not the first script. */
export async function ready(page: Page): Promise<void> {
  await page.keyboard.press("Shift");
  await page.locator(":root[data-taken]:not([data-pending])").waitFor({ state: "attached" });
}

/** The ids of the charts on the page whose pictures have such a mark, in its order; there are some. */
export async function chartIds(page: Page, mark = "svg"): Promise<string[]> {
  const sections = page.locator(`.section:has(.picture ${mark})`);
  await expect(sections, `charts with ${mark}`).not.toHaveCount(0);
  return sections.evaluateAll((all) => all.map(({ id }) => id));
}

/** The charts of zones, which answer to the selection and are sorted; the others are the city’s. */
export const zoneCharts = (page: Page): Promise<string[]> =>
  chartIds(page, ':is([class^="z-"], [class*=" z-"])');

/** The ids of the slides, in their order. */
export const slideIds = (page: Page): Promise<string[]> =>
  page
    .locator(".deck:visible .slide")
    .evaluateAll((slides: readonly HTMLElement[]) =>
      slides.map(({ dataset }) => dataset["slide"] ?? ""),
    );

/** The slide that stands some places after another, or before it. */
export async function slideBeside(page: Page, id: string, places: number): Promise<string> {
  const ids = await slideIds(page);
  const beside = ids[ids.indexOf(id) + places];
  if (!beside || !ids.includes(id))
    throw new Error(`no slide ${places} from ${id} in ${ids.join()}`);
  return beside;
}

/** The key that leads to one of the first nine slides. */
export const slideKey = async (page: Page, id: string): Promise<string> =>
  `${(await slideIds(page)).indexOf(id) + 1}`;

/** The points of a chart, laid over its picture. */
export const points = (page: Page, chart: string): Locator => page.locator(`#${chart} .point`);

/** Turns to a chart as a reader does, and resolves when its points are there. */
export async function near(page: Page, chart: string): Promise<void> {
  await page.locator(`#${chart}`).scrollIntoViewIfNeeded();
  await expect(async () => {
    await page.keyboard.press("Shift");
    // As of a pointer, which would itself scroll onto charts.
    await page.locator(`#${chart}-title`).dispatchEvent("pointerover");
    await points(page, chart).first().waitFor({ timeout: 500 });
  }).toPass();
}

/** The picture of a chart that is on the screen, prerendered or live: a live one lies over its picture until a press. */
export const picture = (page: Page, chart: string): Locator =>
  page
    .locator(
      [
        `#${chart} .canvas:not(.drawn) .picture svg`,
        `#${chart} .plot[data-answering] .picture svg`,
        `#${chart} .plot:not([data-answering]) .drawn .live svg`,
      ].join(),
    )
    .filter({ visible: true });

/** A token's colour as computed styles give it. */
export const colour = (page: Page, token: string): Promise<string> =>
  page.evaluate((name) => {
    const probe = document.createElement("i");
    document.body.append(probe);
    probe.style.setProperty("color", `var(--${name})`);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);

/** One finger, as the system tells of it. */
export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
}
