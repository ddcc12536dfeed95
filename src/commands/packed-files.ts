import { type Stats, createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';

/** Near Brotli’s best, at a twentieth of the time. */
const QUALITY = 9;

const packers = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: () => createGzip({ level: constants.Z_BEST_COMPRESSION }),
};

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
    await pipeline(createReadStream(file), packers[encoding](), createWriteStream(packed));
    await utimes(packed, atime, mtime);
    return name;
  }
}
