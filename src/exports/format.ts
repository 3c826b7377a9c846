import type { ChartId } from "../charts";
import type { Chart } from "../charts/chart";
import type { PictureShape } from "./picture-shapes";
import type { View } from "../model/selection";
import type { Locale } from "../model/text";

export { pictureShapes, type PictureShape } from "./picture-shapes";

/** What a reader asks for when taking something along. */
export interface Job {
  /** One chart, or the whole deck in its order. */
  readonly charts: readonly (readonly [ChartId, Chart])[];
  readonly view: View;
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  readonly shape: PictureShape;
  /** Pixels of a PNG for each pixel of its layout. */
  readonly scale: 1 | 2 | 3 | 4;
  /** A picture without its paper. */
  readonly transparent: boolean;
  /** PowerPoint only: pictures instead of charts and shapes that can be edited. */
  readonly pictures?: boolean;
  /** Absolute address of the view on the atlas, for notes and citation, where it is known. */
  readonly link?: string;
}

/** One kind of file. One file in exports/formats/ is one format; its file name is its id. */
export interface Format {
  /** With the dot: .csv */
  readonly extension: string;
  readonly mime: string;
  /** @throws Error when the job cannot be written; the message says why. */
  write(job: Job): Promise<Blob>;
}
