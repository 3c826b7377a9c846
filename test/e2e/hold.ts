import type { Page, Route } from "@playwright/test";

/**
 * Keeps all requests that match from being answered, until they are let go. What a page
 * asks for before it has loaded keeps it from having loaded: go there with `waitUntil`.
 * @returns lets them go, and all that come later
 */
export async function hold(page: Page, address: RegExp): Promise<() => Promise<void>> {
  const waiting: Route[] = [];
  let held = true;
  await page.route(address, async (route) => {
    if (held) waiting.push(route);
    else await route.continue();
  });
  return async () => {
    held = false;
    await Promise.all(waiting.map((route) => route.continue()));
  };
}

/** Modules and the dataset: all that a page loads beside its HTML, but for the font. */
export const rest = /\/assets\/.*\.(?:js|json)$/;
