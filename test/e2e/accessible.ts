import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./page";

/** Nothing that axe finds is wrong, on a page or in parts of it. */
export async function expectAccessible(
  page: Page,
  what: string,
  ...parts: readonly string[]
): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  // Else a second page is opened for what frames of other origins say, of which there are none.
  axe.setLegacyMode();
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(told, what).toEqual([]);
}
