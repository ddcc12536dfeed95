/** Has screen readers say a message through the live region that every page has from the start. */
export function announce(message: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = message;
}
