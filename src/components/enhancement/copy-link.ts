import { announce } from './announce.ts';

/** How long a control says that it has copied, in milliseconds: long enough to be read, short enough to be used again. */
const COPIED_MS = 2000;

/** Copies the whole address of a link; where there is no clipboard, the link is followed as it is without script. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const word = link.firstChild;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
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
