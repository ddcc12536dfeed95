/*
 * Opens the fold that holds what the address leads to. Browsers do so by themselves, but not before
 * Firefox 139 and Safari 26.2: https://github.com/web-platform-tests/interop/issues/1109. This file
 * may go when no older one is in use.
 */
function openTarget(): void {
  const target = document.querySelector(':target');
  const fold = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !fold) return;
  fold.open = true;
  target.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
