/** Says something to a screen reader through the page's one live region, which is there before it is needed. */
export function announce(message: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = message;
}
