/** How many elements one frame lays out. */
const piece = 30;

/**
 * Appends many elements, a few in each frame, so that the page never stands still. What was replaced meanwhile gets no more
 * of them; a page that is out of sight goes on when it is seen again.
 */
export function appendInPieces(target: HTMLElement, items: readonly HTMLElement[]): void {
  target.append(...items.slice(0, piece));
  const left = items.slice(piece);
  if (left.length === 0) return;
  requestAnimationFrame(() => {
    if (target.isConnected) appendInPieces(target, left);
  });
}

/** A list of many elements, laid out piece by piece. */
export function longList(target: HTMLElement, items: readonly HTMLElement[]): HTMLElement {
  appendInPieces(target, items);
  return target;
}
