/** What names an element from one drawing of a list to the next. */
const nameOf = (element: Element): string | undefined =>
  element.getAttribute('data-key') ?? element.getAttribute('href') ?? undefined;

/**
 * Draws something anew. The focus stays on what is still there; if it is gone, it goes to another
 * element rather than to the top of the page.
 */
export function keepFocus(within: HTMLElement, otherwise: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const name = active && within.contains(active) ? nameOf(active) : undefined;
  const isCopy = active?.matches('[data-copy]') ?? false;
  draw();
  if (name === undefined || active?.isConnected) return;
  const again = [...within.querySelectorAll<HTMLElement>('[data-key], a[href]')].find(
    (element) => nameOf(element) === name && element.matches('[data-copy]') === isCopy,
  );
  (again ?? otherwise).focus({ preventScroll: again !== undefined });
}
