/** The shapes that a reader may take a picture in. */
export const pictureShapes = ["16:9", "4:3", "1:1"] as const;
export type PictureShape = (typeof pictureShapes)[number];

/** All boxes that a finished picture is set in; `slide` is full screen. */
export type Shape = PictureShape | "slide";

const image = {
  ...{ side: 39, top: 34, bottom: 27 },
  // Of the lettering, and the least that the small one may shrink to.
  ...{ title: 31.5, subtitle: 20, small: 17, least: 12 },
  // Between title and subtitle, above the chart, below the chart.
  ...{ gap: 6, above: 15, below: 12 },
  // The factor on the chart's own lengths.
  k: 1.42,
};

/** How a picture is set: box, margins and sizes, all in pixels of its layout. */
export interface Setting extends Readonly<typeof image> {
  readonly width: number;
  readonly height: number;
  /** The least share of the height that the chart is left with before texts shrink. */
  readonly share: number;
}

/** The setting of each shape. On a slide nothing is smaller than 24 px. */
export const settings: Readonly<Record<Shape, Setting>> = {
  "16:9": { ...image, width: 960, height: 540, share: 0.48 },
  "4:3": { ...image, width: 960, height: 720, share: 0.5 },
  "1:1": { ...image, width: 840, height: 840, share: 0.5 },
  slide: {
    ...{ width: 1920, height: 1080, side: 96, top: 82, bottom: 65 },
    ...{ title: 64, subtitle: 30, small: 24, least: 24 },
    ...{ gap: 10, above: 36, below: 30 },
    ...{ k: 2.15, share: 0.46 },
  },
};
