import type { Chart } from "../charts/chart";
import type { Job } from "./format";
import { pictureSvg, type PictureSvgOptions } from "./picture-svg";

/**
 * The one chart of a job.
 * @throws Error when the job asks for several: each is a file of its own
 */
export function oneChart({ charts }: Job): Chart {
  const [only, ...others] = charts;
  if (!only || others.length > 0)
    throw new Error(`a picture shows one chart; expected 1, found ${charts.length}`);
  return only[1];
}

/** A chart as the job wants it. */
export function jobPicture(
  chart: Chart,
  { view, locale, theme, shape, transparent, link }: Job,
  options: Pick<PictureSvgOptions, "scale" | "own"> = {},
): string {
  return pictureSvg(chart, view, {
    ...{ locale, theme, shape, transparent },
    ...(link !== undefined && { link }),
    ...options,
  });
}
