import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzip } from 'pako';
import type { Passage } from '../model/passage.ts';
import { passageId } from '../search/passage-ids.ts';

/** A file of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

type Addressed = Pick<Passage, 'address'>;

/** What a file of Pagefind begins with, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

const pathOf = (id: string) => `fragment/${id}.pf_fragment`;

/**
 * The ids in the engine's list of the passages. How that file is built is not documented: ids are
 * texts between numbers, and what follows the letters of an id is never one of `0-9a-f`.
 * @param name the name of the list: `pagefind.<language>_<digest>.pf_meta`.
 */
const idsIn = (name: string): RegExp => {
  const [language] = name.replace(/^pagefind\./u, '').split('_');
  return new RegExp(`${language}_[0-9a-f]+`, 'gu');
};

/** The address of the passage that a fragment file is of. */
function addressIn(fragment: IndexFile | undefined): string | undefined {
  const text = fragment && gunzipSync(fragment.content).toString('utf8').slice(SIGNATURE.length);
  return text === undefined ? undefined : (JSON.parse(text) as { url: string }).url;
}

/**
 * The stamp of an edition: other letters if any passage has other words, because the engine's own
 * ids are digests of these.
 */
const stampOf = (ids: readonly string[]): string =>
  BigInt(`0x${createHash('sha256').update(ids.join()).digest('hex')}`).toString(36);

/** Refuses a list in which the passages have another order than that in which they were added. */
function checkOrder(
  files: readonly IndexFile[],
  ids: readonly string[],
  passages: readonly Addressed[],
): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  if (
    !passages.every(({ address }, at) => addressIn(byPath.get(pathOf(ids[at] ?? ''))) === address)
  )
    throw new Error(
      'The search index lists its passages otherwise than number-passages.ts reads them.',
    );
}

/**
 * Calls each passage by its number (`passage-ids.ts`): in the engine's list, and in the name of its
 * fragment.
 * @param files as Pagefind gives them.
 * @param passages all of them, in the order in which they were added.
 * @throws if the engine's list is missing, or not as this file reads it.
 */
export function numberPassages(
  files: readonly IndexFile[],
  passages: readonly Addressed[],
): IndexFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!list) throw new Error('The search index has no list of passages.');
  const text = gunzipSync(list.content).toString('latin1');
  const count = passages.length;
  // The list goes on with the parts of the index, which keep their names.
  const ids = Array.from(text.matchAll(idsIn(list.path)).take(count), ([id]) => id);
  checkOrder(files, ids, passages);
  const stamp = stampOf(ids);
  const own = ids.map((id, at) => passageId(id, stamp, at, count));
  let at = 0;
  const numbered = text.replace(idsIn(list.path), (id) => own[at++] ?? id);
  const paths = new Map(ids.map((id, index) => [pathOf(id), pathOf(own[index] ?? id)]));
  // Not by Node's zlib, whose bytes are not the same in every version and on every machine.
  const content = gzip(Buffer.from(numbered, 'latin1'), { level: 9 });
  return files.map((file) =>
    file === list ? { ...file, content } : { ...file, path: paths.get(file.path) ?? file.path },
  );
}
