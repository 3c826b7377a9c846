import type { Bound } from "../../model/amount";
import type { Dataset } from "../../model/dataset";
import { targetGroups } from "../../model/target";
import { eachLocale, type Text } from "../../model/text";

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

/** The bounds of the targets that have a bar. */
const boundsOf = (dataset: Dataset): ReadonlySet<Bound> =>
  new Set(
    targetGroups(dataset).flatMap(({ targets }) => targets.map(({ amount }) => amount.bound)),
  );

/** What the signs at the ends of the targets’ bars mean: of those that occur, and no others. */
const signsSaid =
  (signs: Signs) =>
  (dataset: Dataset): Text => {
    const drawn = boundsOf(dataset);
    const said = Object.entries(signs).flatMap(([bound, text]) =>
      drawn.has(bound as Bound) ? [text] : [],
    );
    return eachLocale((locale) =>
      said.map((text) => text[locale]).join(locale === "zh" ? "" : " "),
    );
  };

export const signsNote = signsSaid(full);
export const signsInShort = signsSaid(short);
export const nativeSigns = signsSaid(native);
export const nativeSignsInShort = signsSaid(nativeShort);

/** The same on the one line that a small embed has: which of them, where it is one. */
export function signsInFew(dataset: Dataset): Text {
  const drawn = boundsOf(dataset);
  const [one, ...others] = Object.entries(few).filter(([bound]) => drawn.has(bound as Bound));
  if (!one) return { zh: "", en: "" };
  return others.length === 0 ? one[1] : { zh: "；条尾表示限定词", en: "; ends show bounds" };
}
