import type { Dataset } from "./dataset";

/** Where on the page the sections stand that are no charts: each before the first chart of a higher order. */
export const sectionOrders = { zones: 40, compare: 50, honours: 70 } as const;

/** Whether there is more than one zone to compare; else no section, menu entry and slide of it. */
export const hasComparison = ({ zones }: Dataset): boolean => zones.length > 1;

/** Whether there are lists of companies; likewise. */
export const hasHonours = ({ honours }: Dataset): boolean =>
  honours.some(({ companies }) => companies.length > 0);
