import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';

/** How long the control says “Copied”, in milliseconds: long enough to be read. */
const COPIED_MS = 2000;

/** The links that say “Copied” at the moment. */
const copied = new Set<HTMLAnchorElement>();

/**
 * Has a link say “Copied” for a while. Its own words are kept as they are: a browser that has
 * translated the page has put them into other elements.
 */
function say(link: HTMLAnchorElement): void {
  if (copied.has(link)) return;
  copied.add(link);
  const words = [...link.childNodes];
  link.replaceChildren('Copied');
  setTimeout(() => {
    link.replaceChildren(...words);
    copied.delete(link);
    announce('');
  }, COPIED_MS);
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // Without a clipboard the link is followed, as it is without script.
    location.href = link.href;
    return;
  }
  say(link);
  announce('Link copied');
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
