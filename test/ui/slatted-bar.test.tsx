import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Bound } from "../../src/model/amount";
import { SlattedBar } from "../../src/ui/slatted-bar";

/** The signs at the end of a bar, as classes and places. */
function signsOf(bound: Bound, inside: boolean) {
  const amount = { value: 50, unit: "yi", bound };
  const html = renderToStaticMarkup(
    <SlattedBar amount={amount} whole={100} height={8} u={1} inside={inside} />,
  );
  const [, own = ""] = html.split('class="slatted-end"');
  return [...own.matchAll(/<(\w+) class="([\w-]+)" c?x="([-\d.]+)"/g)].map(([, kind, look, x]) => ({
    kind,
    look,
    x: Number(x),
  }));
}

describe("a bar in running layout ends as in the charts", () => {
  test("sharp where its amount is exact", () => {
    expect(signsOf("exact", false)).toEqual([]);
  });

  test("in stripes around its end where it is about", () => {
    const [gap, ...stripes] = signsOf("about", false);
    expect(gap?.look).toBe("gap");
    expect(stripes.map(({ look }) => look)).toEqual(Array(6).fill("mark"));
    expect(stripes[0]?.x).toBeLessThan(0);
    expect(stripes.at(-1)?.x).toBeGreaterThan(0);
  });

  test("in hollow dots beyond it where it is at least, and in a hollow part within it where it is at most", () => {
    const dots = signsOf("atLeast", false);
    expect(dots.map(({ kind, look }) => `${kind} ${look}`)).toEqual(
      Array(3).fill("circle mark-open"),
    );
    expect(dots.every(({ x }) => x > 0)).toBe(true);
    const [gap, open] = signsOf("atMost", false);
    expect([gap?.look, open?.look]).toEqual(["gap", "mark-open"]);
    expect(open?.x).toBeLessThan(0);
  });

  test("within its length as a part of a whole", () => {
    for (const bound of ["about", "atLeast", "atMost"] as const)
      for (const { x } of signsOf(bound, true)) expect(x).toBeLessThan(0);
  });
});
