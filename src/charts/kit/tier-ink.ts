import type { Palette } from "../../model/palette";

/** The colour of the tier at a place in the dataset's order; the last step repeats. */
export const tierInk = ({ tiers }: Palette, index: number): string => tiers[index] ?? tiers[2];
