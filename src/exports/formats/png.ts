import { creditOfJob, pngTexts } from "../credit";
import type { Format } from "../format";
import { jobPicture, oneChart } from "../one-picture";
import { fileOf } from "../office/blob";
import { inlineFonts } from "../inline-fonts";
import { svgToPng } from "../svg-to-png";

/** One finished picture as PNG, drawn by the browser as the page draws it. */
const png: Format = {
  extension: ".png",
  mime: "image/png",
  async write(job) {
    const chart = oneChart(job);
    const own = await inlineFonts(job.locale);
    const { scale } = job;
    const bytes = await svgToPng(jobPicture(chart, job, { scale, ...(own && { own }) }), {
      scale,
      texts: pngTexts(creditOfJob(job)),
    });
    return fileOf(bytes, png.mime);
  },
};

export default png;
