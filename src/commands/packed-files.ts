import { type Stats, createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGunzip, createGzip } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';

/** Files that get much smaller when they are packed. */
const PACKABLE = /\.(?:css|html|ics|js|json|map|svg|txt|webmanifest|xml)$/u;

/** Near Brotli’s best, at a twentieth of the time. */
const QUALITY = 9;

/** The engine of the search and its table are few and large, and a reader waits for all of them. */
const SEARCH = /[/\\]pagefind[/\\]/u;

const brotliFor = (file: string) => {
  const quality = SEARCH.test(file) ? constants.BROTLI_MAX_QUALITY : QUALITY;
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
};

const packers = {
  br: brotliFor,
  gzip: () => createGzip({ level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Files that Pagefind has packed with gzip. Its script takes them unpacked as well, so Brotli can
 * pack them better: an eighth less to load before the first result.
 */
const PACKED = /\.(?:pagefind|pf_[a-z]+)$/u;

/** True for a file that gets smaller by an encoding, or by another than it has. */
export const isSmallerAs = (path: string, encoding: Encoding): boolean =>
  PACKABLE.test(path) || (PACKED.test(path) && encoding === 'br');

/** True for a file that is sent in several encodings. */
export const isEncoded = (path: string): boolean => PACKABLE.test(path) || PACKED.test(path);

/** Where files are kept packed, each packed once, when it is first asked for. */
export class PackedFiles {
  /** The folder that holds them, until the process ends. */
  readonly folder = mkdtempSync(join(tmpdir(), 'packed-'));
  readonly #names = new Map<string, Promise<string>>();

  constructor() {
    process.once('exit', () => this.remove());
  }

  /**
   * The name of the packed file in the folder. It is as old as the file and ends as its name does,
   * by which its type is known.
   */
  nameOf(file: string, stats: Stats, encoding: Encoding): Promise<string> {
    const key = [file, stats.size, stats.mtimeMs, encoding].join('\n');
    const known = this.#names.get(key) ?? this.#pack(file, stats, encoding);
    this.#names.set(key, known);
    return known;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #pack(file: string, { atime, mtime }: Stats, encoding: Encoding): Promise<string> {
    const name = `${this.#names.size}-${encoding}${extname(file)}`;
    const packed = join(this.folder, name);
    const plain = createReadStream(file);
    const pack = packers[encoding](file);
    const written = createWriteStream(packed);
    if (PACKED.test(file)) await pipeline(plain, createGunzip(), pack, written);
    else await pipeline(plain, pack, written);
    await utimes(packed, atime, mtime);
    return name;
  }
}
