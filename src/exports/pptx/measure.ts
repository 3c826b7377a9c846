/** A slide in the pixels of the design; a pixel is 6,350 EMU and half a point. */
export const slide = { width: 1920, height: 1080, left: 96, top: 82, bottom: 65 } as const;
export const inner = slide.width - 2 * slide.left;

/** Sizes of type in pixels. */
export const type = { title: 64, subtitle: 30, small: 24 } as const;

/** Heights of their lines in pixels. */
export const LINE = { title: 80, subtitle: 42, small: 34 } as const;

const EMU = 6350;

/** Pixels as EMU, whole. */
export const emu = (pixels: number): number => Math.round(pixels * EMU);

/** A font size as DrawingML writes it: hundredths of a point. */
export const points = (pixels: number): number => Math.round(pixels * 50);

/** A place on a slide in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two places are one on the slide's own grid. */
export const sameBox = (a: Box, b: Box): boolean =>
  (["x", "y", "width", "height"] as const).every((side) => emu(a[side]) === emu(b[side]));
