import { idIn } from './find-in-page.ts';

/** The short form of the entry of a person or a term. */
export interface Entry {
  title: string;
  text: string;
}

/** The entries that were requested so far, by the address of their link. */
const entries = new Map<string, Promise<Entry | undefined>>();

function readEntry(html: string, hash: string): Entry | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = hash ? page.getElementById(idIn(hash)) : page;
  const title = root?.querySelector('[data-preview-title]')?.textContent;
  const text = root?.querySelector('[data-preview-text]')?.textContent;
  return title && text ? { title: title.trim(), text: text.trim() } : undefined;
}

async function fetchEntry({ href, hash }: HTMLAnchorElement): Promise<Entry | undefined> {
  const answer = await fetch(href);
  return answer.ok ? readEntry(await answer.text(), hash) : undefined;
}

/** The entry that a link leads to, read from its page; undefined if it cannot be read. */
export function entryOf(link: HTMLAnchorElement): Promise<Entry | undefined> {
  const { href } = link;
  const known =
    entries.get(href) ??
    fetchEntry(link).catch(() => {
      // The network may come back, so the next request tries again.
      entries.delete(href);
      return undefined;
    });
  entries.set(href, known);
  return known;
}
