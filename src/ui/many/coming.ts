import type { Text } from "../../model/text";

/** What stands in a zone's place until its part has arrived. */
export const coming: Text = { zh: "正在载入该{zone}…", en: "Loading this {zone} …" };
