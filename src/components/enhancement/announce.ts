/**
 * Has screen readers say a message through the live region that every page has from the start. What
 * is said twice in a row differs by a space at its end, or the second is not said.
 */
export function announce(message: string): void {
  const announcer = document.getElementById('announcer');
  if (!announcer) return;
  const isAgain = message !== '' && announcer.textContent === message;
  announcer.textContent = isAgain ? `${message}\u00A0` : message;
}
