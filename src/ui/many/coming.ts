import type { Text } from "../../model/text";

/** What stands in a zone's place until its part has arrived. */
export const coming: Text = { zh: "正在取这个先导区…", en: "Fetching this zone …" };
