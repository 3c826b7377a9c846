/** Whether a page of the atlas has led here: it may have left a theme, or a place to go on at. */
export const followsOurs = (): boolean => document.referrer.startsWith(location.origin);
