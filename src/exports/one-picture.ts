import type { Job } from "./format";
import { pictureSvg, type PictureSvgOptions } from "./picture-svg";

/**
 * The one chart of a job as a picture.
 * @throws Error when the job asks for several: each is a file of its own
 */
export function onePicture(
  { charts, view, locale, theme, shape, transparent, link }: Job,
  options: Pick<PictureSvgOptions, "scale" | "own"> = {},
): string {
  const [only, ...others] = charts;
  if (!only || others.length > 0)
    throw new Error(`a picture shows one chart; expected 1, found ${charts.length}`);
  const [, chart] = only;
  return pictureSvg(chart, view, {
    ...{ locale, theme, shape, transparent },
    ...(link !== undefined && { link }),
    ...options,
  });
}
