import { creditOfJob } from "../credit";
import type { Format } from "../format";
import { withTimeout } from "../timeout";

/** Tables, facts, sources and what they mean as a workbook with typed cells. */
const xlsx: Format = {
  extension: ".xlsx",
  mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  async write(job) {
    const [{ sheets }, { workbook }, { fileOf }] = await withTimeout(
      Promise.all([import("../data/sheets"), import("../xlsx/workbook"), import("../office/blob")]),
    );
    return fileOf(workbook(sheets(job), creditOfJob(job)), xlsx.mime);
  },
};

export default xlsx;
