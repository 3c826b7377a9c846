import { lines, say, widest, type Lettering } from "./lettering";
import type { Weight } from "./metrics";
import type { Mark } from "./scene";

/** A text broken to a width, with the room that it takes. Pixels. */
export interface Block {
  readonly text: string;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
}

/** Breaks a text to a width; a word that is wider than it stands alone. */
export function block(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  lineHeight: number = size * 1.4,
): Block {
  const broken = lines(text, width, size, weight);
  return {
    text: broken.join("\n"),
    rows: broken.length,
    width: widest(broken, size, weight),
    height: broken.length * lineHeight,
    size,
    weight,
    lineHeight,
  };
}

/** A block as a mark; `y` is its upper edge, `x` the edge or middle that it is aligned by. */
export function setBlock(
  { text, size, weight, lineHeight }: Block,
  x: number,
  y: number,
  fill: string,
  align: NonNullable<Lettering["align"]> = "left",
): Mark {
  return say(x, y, text, { size, weight, fill, align, baseline: "top", lineHeight });
}
