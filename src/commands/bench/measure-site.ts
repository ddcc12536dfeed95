import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a built site weighs. */
export interface Weights {
  pages: number;
  /** Bytes of an average page, and of the heaviest, with brotli. */
  mean: number;
  heaviest: number;
  /** The address of the heaviest. */
  heaviestPage: string;
  /** Bytes of the files of the search. */
  index: number;
}

/** How well pages are compressed: nearly as a host does, in a tenth of the time. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** The most pages whose weight is taken, evenly from all, beside the longest. */
const MOST_WEIGHED = 400;

/** Weighs a built site. */
export function weighSite(folder: string): Weights {
  const sizeOf = (path: string) => statSync(join(folder, path)).size;
  const weigh = (path: string) =>
    brotliCompressSync(readFileSync(join(folder, path)), QUALITY).length;
  const paths = globSync('**/*.html', { cwd: folder }).toSorted();
  const step = Math.ceil(paths.length / MOST_WEIGHED);
  const some = paths.filter((_, index) => index % step === 0).map(weigh);
  const longest = paths.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 20);
  const [heaviest] = longest
    .map((path) => ({ path, bytes: weigh(path) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const index = globSync('pagefind/**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return {
    pages: paths.length,
    mean: some.reduce((sum, bytes) => sum + bytes, 0) / some.length,
    heaviest: heaviest?.bytes ?? 0,
    heaviestPage: `/${heaviest?.path.replace('index.html', '') ?? ''}`,
    index,
  };
}
