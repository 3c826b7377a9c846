import { jsonOf } from "../data/json";
import type { Format } from "../format";

/** Tables, facts and sources as JSON, both languages side by side. */
const json: Format = {
  extension: ".json",
  mime: "application/json",
  async write(job) {
    return new Blob([`${JSON.stringify(jsonOf(job), null, 2)}\n`], { type: json.mime });
  },
};

export default json;
