import { compactJson, named } from "../../src/build/files";
import type { Dataset } from "../../src/model/dataset";
import type { Page } from "@playwright/test";

/** Gives a page other data than it was built with, under the name that they would have. */
export async function bringDataset(page: Page, dataset: Dataset): Promise<void> {
  const json = compactJson(dataset);
  const name = named("dataset", json);
  await page.route(`**/assets/${name}`, (route) =>
    route.fulfill({ contentType: "application/json", body: json }),
  );
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/dataset-[\w-]{43}\.json/, name) });
  });
}
