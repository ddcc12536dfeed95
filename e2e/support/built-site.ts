import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The folder of the built story. */
export const STORY = 'dist';

/** The addresses of every page of a built folder. */
export const addressesOf = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((path) => `/${path.replace(/index\.html$/u, '')}`)
    .toSorted();

/** The bytes of a file of a built folder, as a server sends it with brotli. */
export const bytesOnTheWire = (folder: string, path: string): number =>
  brotliCompressSync(readFileSync(join(folder, path))).length;
