import type { Format } from "../format";
import { jobPicture, oneChart } from "../one-picture";

/** One finished picture as SVG, with its texts as text. */
const svg: Format = {
  extension: ".svg",
  mime: "image/svg+xml",
  write: async (job) => new Blob([jobPicture(oneChart(job), job)], { type: svg.mime }),
};

export default svg;
