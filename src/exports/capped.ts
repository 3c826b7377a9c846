const number = String.raw`-?[\d.]+`;
const disc = new RegExp(
  String.raw`m(${number}) ?(${number})a(${number}) ?\3 0 [01] [01] ?(${number}) 0a\3 ?\3 0 [01] [01] ?-\4 0z`,
  "g",
);

/**
 * A path made of nothing but equal discs, written as dots instead: zero-length lines
 * with round caps, a tenth of the size. Undefined for any other path.
 * @param d path data as `compact` writes it
 */
export function capped(d: string): { readonly d: string; readonly width: number } | undefined {
  const [first] = d.matchAll(disc);
  if (!first) return undefined;
  const [, , , radius = "0", diameter] = first;
  let left = true;
  const dots = d.replace(disc, (all, x: string, y: string, r: string) => {
    if (r !== radius) return all;
    const shifted = left ? Math.round((Number(x) + Number(r)) * 100) / 100 : x;
    left = false;
    return `m${shifted}${y.startsWith("-") ? "" : " "}${y}h0`;
  });
  return dots.includes("a") ? undefined : { d: dots, width: Number(diameter) };
}
