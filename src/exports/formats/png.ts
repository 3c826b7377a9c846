import type { Format } from "../format";
import { jobPicture, oneChart } from "../one-picture";
import { ownFaces } from "../own-faces";
import { rasterised } from "../rasterised";

/** One finished picture as PNG, drawn by the browser as the page draws it. */
const png: Format = {
  label: { zh: "PNG 图片", en: "PNG picture" },
  extension: ".png",
  mime: "image/png",
  async write(job) {
    const chart = oneChart(job);
    const own = await ownFaces(job.locale);
    return rasterised(jobPicture(chart, job, { scale: job.scale, ...(own && { own }) }));
  },
};

export default png;
