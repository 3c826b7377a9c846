import type { Chart, Frame } from "../../charts/chart";
import type { View } from "../../model/selection";
import { el } from "../office/xml";
import type { Box } from "./measure";
import { identity, preset, transform, type Numbering } from "./shape";
import type { SlideContent } from "./slide";

/** Draws a chart into a frame as PNG. */
export type Painter = (chart: Chart, view: View, frame: Frame) => Promise<Uint8Array>;

interface Wanted {
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
  /** Of the slide. */
  readonly number: number;
  readonly summary: string;
  readonly plot: Box;
  readonly next: Numbering;
}

/** A chart as a picture that keeps its look everywhere and cannot be edited. */
export async function pictureContent(
  { chart, view, frame, number, summary, plot, next }: Wanted,
  paint: Painter,
): Promise<SlideContent> {
  const { width, height } = frame;
  const path = `ppt/media/image${number}.png`;
  const body = await paint(chart, view, frame);
  const picture = el("p:pic", [
    el("p:nvPicPr", [
      identity(next(), "Picture", summary),
      el("p:cNvPicPr>a:picLocks", { noChangeAspect: 1 }),
      el("p:nvPr"),
    ]),
    el("p:blipFill", [el("a:blip", { "r:embed": "rIdPicture" }), el("a:stretch>a:fillRect")]),
    el("p:spPr", [transform({ ...plot, width, height }), preset("rect")]),
  ]);
  return {
    objects: [picture],
    parts: [{ path, type: "image/png", body }],
    relations: [{ id: "rIdPicture", type: "image", target: path }],
  };
}
