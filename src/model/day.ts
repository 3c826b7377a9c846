/** Whether a year, month or day as written, such as 2024-02-30, is one of the calendar. */
export function exists(written: string): boolean {
  const [year = 0, month = 1, day = 1] = written.split("-").map(Number);
  const then = new Date(Date.UTC(year, month - 1, day));
  return then.getUTCMonth() === month - 1 && then.getUTCDate() === day;
}
