import { closestTo } from './find-in-page.ts';
import { inSite, onHost } from './site-path.ts';

/*
 * The margin answers a reader who copies a link, selects words, cites, or comes by a link to words.
 * How is in files of their own, which are asked for on first use.
 */

/** What answers. */
export const answers = () => import('../answer/answers.ts');

/**
 * The address that a link leads to in its one form: where the site is published, if that is known,
 * and without what the reader's own address has more.
 */
function canonicalOf({ pathname, hash }: HTMLAnchorElement): string {
  const here = inSite(location.pathname);
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const home = (page ?? location.origin + onHost(here)).slice(0, -here.length);
  return home + inSite(pathname) + hash;
}

async function answer(link: HTMLAnchorElement): Promise<void> {
  const url = canonicalOf(link);
  try {
    // At once: Safari copies nothing for a press that has waited for a file.
    if ('copy' in link.dataset) await navigator.clipboard.writeText(url);
    await (await answers()).answerPress(link, url);
  } catch {
    // Without a clipboard or that file the link is followed, as it is without script.
    location.href = link.href;
  }
}

/**
 * Copies the whole address of a pressed link that offers it, or shows the citations of one that
 * leads to them.
 * @returns whether such a link was pressed.
 */
export function pressAsking(event: Event): boolean {
  const link = closestTo<HTMLAnchorElement>(event, '[data-copy], [data-cite]');
  if (link) void answer(link);
  return link !== undefined;
}

/** Has the margin answer words that the reader selects. */
export function followSelection(signal: AbortSignal): void {
  document.addEventListener(
    'selectionchange',
    () => {
      if (/\s/u.test(String(getSelection())))
        void answers().then(({ answerSelection }) => answerSelection());
    },
    { signal },
  );
}
