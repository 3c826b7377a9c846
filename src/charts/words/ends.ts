import type { Dataset, FactId } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import type { Text } from "../../model/text";

/** How fields of things, and discs on a line, are drawn where a count is not exact. */
const signs = {
  field: {
    about: { zh: "末端渐小的标记表示约数。", en: "Marks that shrink at the end mean “about”. " },
    atLeast: {
      zh: "末端渐疏的空心标记表示实际数更多，不计入。",
      en: "Hollow marks beyond the end mean “at least” and are not counted. ",
    },
    atMost: { zh: "末端的空心标记表示至多。", en: "Hollow marks within the end mean “at most”. " },
  },
  disc: {
    about: { zh: "虚线圆表示约数。", en: "A broken disc means “about”. " },
    atMost: {
      zh: "空心圆及其下的小圆表示至多。",
      en: "A hollow disc over small ones means “at most”. ",
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** What the signs of inexact counts mean: of those that occur, and no others. */
export function endsNote(
  dataset: Dataset,
  facts: readonly FactId[],
  drawn: keyof typeof signs,
  told: readonly string[] = [],
): Text {
  const found = new Set<string>(facts.map((fact) => amountOf(dataset, fact).bound));
  const said = Object.entries<Text>(signs[drawn]).filter(
    ([bound]) => found.has(bound) && !told.includes(bound),
  );
  return {
    zh: said.map(([, { zh }]) => zh).join(""),
    en: said.map(([, { en }]) => en).join(""),
  };
}
