import { announce } from './announce.ts';
import { closestTo } from './find-in-page.ts';
import { inSite, onHost } from './site-path.ts';

/** How long the control says “Copied”, in milliseconds: long enough to be read. */
const COPIED_MS = 2000;

/** The links that say “Copied” at the moment, with their own words. */
const copied = new Map<
  HTMLAnchorElement,
  { words: ChildNode[]; timer: ReturnType<typeof setTimeout> }
>();

/**
 * Has a link say “Copied” for a while, from the last press. Its own words are kept as they are: a
 * browser that has translated the page has put them into other elements.
 */
function say(link: HTMLAnchorElement): void {
  const before = copied.get(link);
  const words = before?.words ?? [...link.childNodes];
  clearTimeout(before?.timer);
  link.replaceChildren('Copied');
  const timer = setTimeout(() => {
    link.replaceChildren(...words);
    copied.delete(link);
    announce('');
  }, COPIED_MS);
  copied.set(link, { words, timer });
}

/**
 * The address that a link leads to in its one form: where the site is published, if that is known,
 * and without what the reader's own address has more.
 */
function canonicalOf({ pathname, hash }: HTMLAnchorElement): string {
  const here = inSite(location.pathname);
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const home = page?.slice(0, -here.length) ?? location.origin + onHost('/').slice(0, -1);
  return home + inSite(pathname) + hash;
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const url = canonicalOf(link);
  try {
    await navigator.clipboard.writeText(url);
  } catch {
    // Without a clipboard the link is followed, as it is without script.
    location.href = link.href;
    return;
  }
  say(link);
  announce('Link copied');
  if ('share' in navigator)
    void import('./share-link.ts').then(({ offerShare }) => offerShare(link, url));
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
