/** What a page says to the worker that waits: the reader wants the new version. */
export const TAKE_OVER = "pilot-zone-atlas:take-over";

/** What the worker answers where it does not take over. */
export type Refused = "presenting";

/** Whether slides are shown at an address. */
export const isPresenting = (address: string): boolean =>
  new URL(address).pathname.endsWith("/present/");
