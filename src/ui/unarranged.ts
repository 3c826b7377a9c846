import type { Text } from "../model/text";

/** What a picture says that is asked for in another order than the data's, until its chart is drawn. */
export const unarranged: Text = { zh: "此图仍按原序列出全部", en: "All are still shown as listed" };

/** Likewise of one that is asked for other rows of many. */
export const unmoved: Text = { zh: "此图仍显示最前面的", en: "The first are still shown" };
