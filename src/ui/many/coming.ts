import type { Text } from "../../model/text";

/** What stands in a zone's place until its part has arrived. */
export const coming: Text = { zh: "正在载入该先导区…", en: "Loading this zone …" };
