/** How long a control says that it has copied, in milliseconds: long enough to be read, short enough to be used again. */
const COPIED_MS = 2000;

const announce = (message: string) => {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = message;
};

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const word = link.firstChild;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // No clipboard here: the control is the link that it is without script.
    location.href = link.href;
    return;
  }
  if (!(word instanceof Text)) return;
  word.data = 'Copied';
  announce('Link copied');
  setTimeout(() => {
    word.data = 'Copy link';
    announce('');
  }, COPIED_MS);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void copyLink(link);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.select();
  else location.assign('/search/#query');
});
