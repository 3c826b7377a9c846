// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { readDocuments } from "./site";

/** Elements that stand in a line with what is beside them. */
const inline = new Set(
  "a abbr b bdi cite code em i kbd mark q s small span strong sub sup time u".split(" "),
);

/** The lines of a part of a page, each as the texts of its elements. */
function lines(part: Element): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      if (node.nodeValue) found.at(-1)?.push(node.nodeValue);
      return;
    }
    if (!(node instanceof Element) || node.matches("script,style,template,svg")) return;
    const apart = !inline.has(node.localName) || node.matches("nav > *, .line");
    if (apart) found.push([]);
    node.childNodes.forEach(visit);
    if (apart) found.push([]);
  };
  visit(part);
  return found.filter((texts) => texts.length > 0);
}

/** Where the texts of two elements meet as one word. */
const joined = (texts: readonly string[]): readonly string[] =>
  texts.slice(1).flatMap((text, index) => {
    const before = texts[index] ?? "";
    const meet = /[\p{L}\p{N}+)]$/u.test(before) && /^[\p{L}\p{N}(≈]/u.test(text);
    return meet ? [`${before.slice(-20)}|${text.slice(0, 20)}`] : [];
  });

const blanks = (text: string): readonly string[] =>
  text.match(/.{0,8}\p{Script=Han} +(?=\p{Script=Han}).{0,8}/gu) ?? [];

/** Each page as a document; not laid out, so styles hide nothing. */
let pages: ReadonlyMap<string, Document>;
beforeAll(() => {
  pages = readDocuments();
});

it.each(["index.html", "en/index.html", "pilot-zone-atlas.html"])(
  "what shares, presents or lists is named after what it is for: %s",
  (path) => {
    const acts = [
      ...(pages.get(path)?.querySelectorAll(":is(.actions, nav + div) :is(a, button)") ?? []),
    ];
    const names = acts.map((act) => act.getAttribute("aria-label") ?? act.textContent.trim());
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  },
);

describe("the words of every page", () => {
  let texts: readonly (readonly string[])[] = [];
  beforeAll(() => {
    texts = [...pages.values()].flatMap(({ body }) => lines(body));
  });
  const all = (fault: (texts: readonly string[]) => readonly string[]) => [
    ...new Set(texts.flatMap(fault)),
  ];

  it("have a gap between a number, its unit and what else is an element of its own", () => {
    expect(all(joined)).toEqual([]);
  });

  it("have no blank between two Chinese characters of one phrase", () => {
    expect(all((line) => line.flatMap(blanks))).toEqual([]);
  });

  it("say that a zone lists a field, never that it does something in it", () => {
    expect(all((line) => line.filter((text) => /布局|点名/.test(text)))).toEqual([]);
  });
});
