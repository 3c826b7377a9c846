/** A reader who has pressed nothing for so long rests, and what is heavy may begin; ms. */
export const REST = 1000;
