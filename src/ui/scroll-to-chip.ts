/** Brings the chip of a field into a row that is longer than its room. */
export function scrollToChip(row: HTMLElement, field: string): void {
  const chip = row.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  if (chip && row.scrollWidth > row.clientWidth)
    row.scrollTo({ left: chip.offsetLeft - row.offsetLeft - 24 });
}
