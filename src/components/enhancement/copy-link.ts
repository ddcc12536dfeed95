import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';

/** How long the control says “Copied”, in milliseconds: long enough to be read. */
const COPIED_MS = 2000;

async function copy(link: HTMLAnchorElement): Promise<void> {
  const word = link.firstChild;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // Without a clipboard the link is followed, as it is without script.
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

/**
 * Copies the whole address of a pressed link that offers it.
 * @returns whether such a link was pressed.
 */
export function pressCopyLink(event: Event): boolean {
  const link = closestTo<HTMLAnchorElement>(event, 'a[data-copy]');
  if (link) void copy(link);
  return link !== undefined;
}
