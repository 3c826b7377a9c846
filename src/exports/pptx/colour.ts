import { dark, light, type Palette } from "../../model/palette";
import { el } from "../office/xml";

interface ThemeColour {
  readonly name: string;
  /** Per cent. */
  readonly alpha?: number;
}

const RULE_ALPHA = 13;

const namesOf = (palette: Palette) =>
  new Map<string, ThemeColour>([
    [palette.control, { name: "accent5" }],
    [palette.rule, { name: "tx1", alpha: RULE_ALPHA }],
    [palette.tiers[2], { name: "accent5" }],
    [palette.tiers[1], { name: "accent4" }],
    [palette.ink3, { name: "accent6" }],
    [palette.zones[2], { name: "accent3" }],
    [palette.zones[1], { name: "accent2" }],
    [palette.zones[0], { name: "accent1" }],
    [palette.ink2, { name: "tx2" }],
    [palette.paper2, { name: "bg2" }],
    [palette.paper, { name: "bg1" }],
    [palette.ink, { name: "tx1" }],
  ]);

const names = new Map([light, dark].map((palette) => [palette, namesOf(palette)]));

/** A palette's colour by its name in the theme, so that another theme recolours it. */
export function colour(hex: string, palette: Palette): string {
  const known = names.get(palette)?.get(hex);
  if (!known) return el("a:srgbClr", { val: hex.replace("#", "") });
  const { name, alpha } = known;
  return el(
    "a:schemeClr",
    { val: name },
    alpha !== undefined && el("a:alpha", { val: alpha * 1000 }),
  );
}

/** A fill of one colour, or none. */
export const fill = (hex: string | undefined, palette: Palette): string =>
  hex && hex !== "none" ? el("a:solidFill", colour(hex, palette)) : el("a:noFill");

/** Which of the theme's colours are paper and ink: on a dark deck the dark ones are paper. */
export const colourMap = (palette: Palette) => {
  const [bg, tx] = palette === dark ? ["dk", "lt"] : ["lt", "dk"];
  return {
    bg1: `${bg}1`,
    tx1: `${tx}1`,
    bg2: `${bg}2`,
    tx2: `${tx}2`,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
    hlink: "hlink",
    folHlink: "folHlink",
  };
};

/** The twelve colours of a theme, in the order that the schema wants. */
export function themeColours(palette: Palette): readonly (readonly [name: string, hex: string])[] {
  const { ink, ink2, ink3, paper, paper2, zones, tiers } = palette;
  const [darker, lighter] = palette === dark ? [paper, ink] : [ink, paper];
  const [darker2, lighter2] = palette === dark ? [paper2, ink2] : [ink2, paper2];
  return [
    ["dk1", darker],
    ["lt1", lighter],
    ["dk2", darker2],
    ["lt2", lighter2],
    ["accent1", zones[0]],
    ["accent2", zones[1]],
    ["accent3", zones[2]],
    ["accent4", tiers[1]],
    ["accent5", tiers[2]],
    ["accent6", ink3],
    // Names that lead somewhere stay as quiet as the line they stand in.
    ["hlink", ink2],
    ["folHlink", ink3],
  ];
}
