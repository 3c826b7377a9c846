const target = "inline-flex items-center";

const bar = `${target} h-9 min-w-[36px] justify-center rounded-control text-14 whitespace-nowrap max-sm:h-11 max-sm:min-w-[44px] touch:min-h-11`;

/** Utilities of a button or link in a bar of them: the header's, the filter's, a dialog's. */
export const tool = `${bar} px-[10px] hover:bg-paper-2`;

/** The one that matters most in a bar; on a phone its words are for screen readers alone. */
export const mainTool = `${bar} ml-[8px] gap-[8px] bg-ink px-[14px] text-paper forced-color-adjust-none hover:bg-ink-2 max-sm:m-0 max-sm:bg-transparent max-sm:px-[10px] max-sm:text-inherit max-sm:[&>span]:sr-only`;

const raised = `${target} min-h-10 gap-2 rounded-control px-4.5 py-1 text-15 [transition:background-color_120ms_linear] max-sm:min-h-11`;

/** A button that stands by itself. */
export const button = `${raised} edge-control hover:bg-paper-2`;

/** The button that leads on. */
export const mainButton = `${raised} edge-ink bg-ink text-paper forced-color-adjust-none hover:bg-ink-2`;
