/** What holds one choice and its name. */
export const field = "mt-4 block max-sm:mt-3.5";

/** The name above a choice. */
export const fieldName = "mb-1.5 block text-13/1.5 text-ink-2";

/** What is good to know about a choice, below it. */
export const hint = "mt-2.5 text-13/[1.6] text-ink-3";

/** Two choices side by side. */
export const pair = "grid grid-cols-2 gap-4";

/** What is said below a preview. */
export const caption = "mt-3.5 flex-none text-center text-13/1.5 text-ink-2 max-lg:mt-2";
