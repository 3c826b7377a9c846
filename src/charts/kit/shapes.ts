import type { Weight } from "../../model/metrics";

/** How a mark is painted. Colours are any CSS colour, also `var(--…)`. Lengths in pixels. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
}

export type XY = readonly [x: number, y: number];

/** Places are written to a hundredth of a pixel. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** A rectangle; pixels of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How one piece of text is set; sizes in pixels. */
export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "top" | "middle" | "bottom";
  readonly lineHeight?: number;
}
