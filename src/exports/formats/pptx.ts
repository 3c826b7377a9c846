import type { Format } from "../format";
import { withTimeout } from "../timeout";

/** Slides that can be edited: native charts, shapes and text in the places of a layout. */
const pptx: Format = {
  extension: ".pptx",
  mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  async write(job) {
    const [{ deck }, { fileOf }] = await withTimeout(
      Promise.all([import("../pptx/deck"), import("../office/blob")]),
    );
    if (!job.pictures) return fileOf(await deck(job), pptx.mime);
    const { painter } = await withTimeout(import("../pptx/canvas-painter"));
    return fileOf(await deck(job, await painter(job.locale)), pptx.mime);
  },
};

export default pptx;
