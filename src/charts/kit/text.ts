import type { Weight } from "../../model/metrics";
import type { Element } from "./custom";

/** How one piece of text is set; sizes in pixels. */
export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "top" | "middle" | "bottom";
  readonly lineHeight?: number;
}

/** Text as axes, heads and labels of ECharts take it. */
export const lettered = ({
  size,
  fill,
  weight = 400,
  lineHeight = size * 1.35,
}: Pick<Lettering, "size" | "fill" | "weight" | "lineHeight">) => ({
  ...{ color: fill, fontSize: size, fontWeight: weight, fontFamily: "inherit", lineHeight },
});

/** Text as a mark of its own: one line unless it holds line feeds, broken by us alone. */
export function say(x: number, y: number, text: string, look: Lettering): Element {
  const { size, fill, weight = 400, align = "left", baseline = "middle" } = look;
  const { lineHeight = size * 1.35 } = look;
  return {
    ...{ type: "text", x, y },
    style: {
      ...{ text, fill, align, verticalAlign: baseline, lineHeight },
      ...{ fontSize: size, fontWeight: weight, fontFamily: "inherit" },
    },
  };
}
