import type { Chart, Frame } from "../../charts/chart";
import { easyHeight } from "../../charts/frames/page";
import type { Scene } from "../../engine/scene";
import { drawn } from "../../engine/drawn";
import type { View } from "../../model/selection";

/** How much larger than on a page everything is drawn, and how much less where much is to be drawn. */
const K = 2.15;
const shares = [1, 0.85, 0.72, 0.6, 0.5, 0.4, 0.3];

/**
 * A chart as large as its place on a slide allows.
 * @throws Error when it fits at no size; the message is the chart's own
 */
export function fitting(
  chart: Chart,
  view: View,
  box: Omit<Frame, "k" | "density">,
): { readonly frame: Frame; readonly scene: Scene } {
  const first = Math.min(K, Math.max(K * 0.8, box.height / easyHeight(chart)));
  let reason: unknown;
  for (const share of shares) {
    const frame: Frame = { ...box, k: first * share, density: "page" };
    try {
      return { frame, scene: drawn(chart, view, frame) };
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}
