/*
 * Where the system has a sheet for sharing, the control that copied a link offers it too. It is a
 * file of its own: most systems of readers at a desk have none.
 */

/** Puts beside a control that has copied a link another that shares it, once. */
export function offerShare(link: HTMLAnchorElement, url: string): void {
  if (link.nextElementSibling?.matches('[data-share]')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'font-label text-label no-print underline';
  button.dataset['share'] = '';
  button.textContent = 'Share';
  button.addEventListener('click', () => {
    // A reader who closes the sheet has shared nothing, which is no failure.
    navigator.share({ title: document.title, url }).catch(() => {});
  });
  link.after(' ', button);
}
