/**
 * The sign ≈, drawn: Chinese faces set the character full width, each differently.
 * Path data in a box of 20 × 14.
 */
export const APPROX =
  "M1.2 5.4C3.6 1.5 6.6 1.6 10 4S16.4 6.4 18.8 2.6M1.2 11.4C3.6 7.5 6.6 7.6 10 10S16.4 12.4 18.8 8.6";

/** The sign ≤, drawn for the same reason, in the same box. */
export const AT_MOST = "M17 .6L3 4.8L17 9M3 13.4H17";
