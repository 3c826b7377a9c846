import { ANSWERING } from "../state/marking";

/**
 * Takes the picture that stands in for a live chart away again, once its marks have come to rest.
 * @param isDrawn whether the live chart shows what is chosen by then
 */
export async function standBack(place: HTMLElement | null, isDrawn: () => boolean): Promise<void> {
  if (!place?.hasAttribute(ANSWERING)) return;
  const moves = place.getAnimations({ subtree: true });
  await Promise.allSettled(moves.map(({ finished }) => finished));
  if (isDrawn()) place.removeAttribute(ANSWERING);
}
