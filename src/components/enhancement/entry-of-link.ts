import type { PreviewFile } from '../../model/preview-of.ts';
import { previewFile } from '../../model/routes.ts';
import { inSite, onHost } from './site-path.ts';

/** The short form of the entry of a person or a term. */
export interface Entry {
  title: string;
  text: string;
}

/** The file of all entries, once it was asked for. */
let file: Promise<PreviewFile> | undefined;

async function fetchFile(): Promise<PreviewFile> {
  const answer = await fetch(onHost(previewFile));
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as PreviewFile;
}

/**
 * The entry that a link leads to; undefined if it cannot be read. One small file holds them all. It
 * is asked for when the first entry is.
 */
export async function entryOf({ pathname, hash }: HTMLAnchorElement): Promise<Entry | undefined> {
  file ??= fetchFile();
  try {
    const [title, text] = (await file)[inSite(pathname) + hash] ?? [];
    return title && text ? { title, text } : undefined;
  } catch {
    // The network may come back, so the next request tries again.
    file = undefined;
    return undefined;
  }
}
