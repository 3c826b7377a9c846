/** What holds one choice and its name. */
export const field = "mt-4 block max-sm:mt-3.5";

/** The name above a choice. */
export const fieldName = "mb-1.5 block text-13/1.5 text-ink-2";

/** Two choices side by side. */
export const pair = "grid grid-cols-2 gap-4";
