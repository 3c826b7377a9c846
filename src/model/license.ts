/** What the data may be used under; the code has another licence. */
export const license = {
  /** After SPDX. */
  id: "CC-BY-4.0",
  short: "CC BY 4.0",
  name: "Creative Commons Attribution 4.0 International",
  address: "https://creativecommons.org/licenses/by/4.0/",
} as const;
