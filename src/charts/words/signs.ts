import type { Bound } from "../../model/amount";
import type { Dataset, FactId } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import { targetFacts } from "../../model/target";
import type { Text } from "../../model/text";
import { sentences } from "./sentences";

type Signs = Readonly<Partial<Record<Bound, Text>>>;

/** How the ends of bars are drawn, in full. */
const full: Signs = {
  about: {
    zh: "条尾渐疏的条纹表示“左右”，长度不代表误差范围。",
    en: "The thinning stripes at a bar’s end stand for “about”; their length is not an error range.",
  },
  atLeast: {
    zh: "条尾之外的空心圆表示实际更多。",
    en: "Hollow dots beyond a bar’s end stand for “more than”.",
  },
  atMost: {
    zh: "条尾以内的空心段表示至多。",
    en: "A hollow end within a bar stands for “at most”.",
  },
};

/** The same for a note that has more to say, and in a few words for small embeds. */
const short: Signs = {
  ...full,
  about: { zh: "条尾的条纹表示“左右”。", en: "The stripes at a bar’s end stand for “about”." },
};
const few: Signs = {
  about: { zh: "；条纹表示“左右”", en: "; stripes mean “about”" },
  atLeast: { zh: "；空心圆表示更多", en: "; hollow dots mean “more”" },
  atMost: { zh: "；空心段表示至多", en: "; a hollow end means “at most”" },
};

/** On slides, where bars are the office program’s own. */
const native: Signs = {
  about: {
    zh: "“≈”表示“左右”，条尾的缺口（如画出）亦然，不代表误差范围。",
    en: "“≈” and the cuts at a bar’s end, where they are drawn, stand for “about” and are no range of error.",
  },
  atLeast: { zh: "“+”表示下限。", en: "“+” marks a lower bound." },
  atMost: { zh: "“≤”表示上限。", en: "“≤” marks an upper bound." },
};

/** There beside shapes, where a note has more to say; not every program cuts a bar’s end. */
const nativeShort: Signs = {
  ...native,
  about: { zh: "“≈”表示“左右”。", en: "“≈” stands for “about”." },
};

/** How fields of things, and discs on a line, are drawn where a count is not exact. */
const field: Signs = {
  about: { zh: "末端渐小的标记表示约数。", en: "Marks that shrink at the end mean “about”." },
  atLeast: {
    zh: "末端渐疏的空心标记表示实际数更多，不计入。",
    en: "Hollow marks beyond the end mean “at least” and are not counted.",
  },
  atMost: { zh: "末端的空心标记表示至多。", en: "Hollow marks within the end mean “at most”." },
};
const disc: Signs = {
  about: { zh: "虚线圆表示约数。", en: "A broken disc means “about”." },
  atMost: {
    zh: "空心圆及其下的小圆表示至多。",
    en: "A hollow disc over small ones means “at most”.",
  },
};

const signs = { full, short, native, nativeShort, field, disc } as const;

const boundsOf = (dataset: Dataset, facts: readonly FactId[]): readonly Bound[] =>
  facts.map((fact) => amountOf(dataset, fact).bound);

/** Of signs those of bounds that occur, and no others. */
const occurring = (signs: Signs, bounds: readonly Bound[]): readonly Text[] =>
  Object.entries(signs).flatMap(([bound, text]) => (bounds.includes(bound as Bound) ? text : []));

/** What the signs of inexact amounts mean, but for a bound that is told otherwise. */
export function signsNote(
  dataset: Dataset,
  facts: readonly FactId[],
  drawn: keyof typeof signs,
  told?: Bound,
): Text {
  const bounds = boundsOf(dataset, facts).filter((bound) => bound !== told);
  return sentences(...occurring(signs[drawn], bounds));
}

/** The same of targets on the one line that a small embed has: which of them, where it is one. */
export function signsInFew(dataset: Dataset): Text {
  const [one, ...others] = occurring(few, boundsOf(dataset, targetFacts(dataset.zones)));
  if (!one) return { zh: "", en: "" };
  return others.length === 0 ? one : { zh: "；条尾表示限定词", en: "; ends show bounds" };
}
