import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from '../model/card.ts';
import { fontFiles } from './cut-faces.ts';

const here = import.meta.dirname;

/** What cards are drawn from, beside the code in this folder and the fonts. */
export const DRAWN_FROM: readonly string[] = [
  '../model/card.ts',
  '../styles/theme.css',
  '../styles/font-slices.ts',
  '../components/shared/mark-symbols.svg',
  // The versions of the libraries.
  '../../package-lock.json',
];

const hashOf = (parts: Iterable<string | Buffer>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** A digest of all that every card depends on: the code, the look, the fonts, the libraries. */
function toolsDigest(): string {
  const code = globSync('*.ts', { cwd: here })
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted();
  const files = [...code, ...DRAWN_FROM].map((path) => join(here, path));
  const read = [...files, ...fontFiles].map((file) => readFileSync(file));
  return hashOf([...read, JSON.stringify(sharp.versions)]);
}

/** Pictures that earlier builds have drawn. */
export interface CardCache {
  /** The name of a card’s picture: a digest of all that it depends on. */
  nameOf: (card: Card) => string;
  /** A picture by its name; undefined where it was not drawn. */
  read: (name: string) => Buffer | undefined;
  write: (name: string, picture: Buffer) => void;
  /** Forgets all pictures but some. */
  keep: (names: ReadonlySet<string>) => void;
}

/** Opens the pictures kept in a folder. */
export function openCardCache(folder: string): CardCache {
  mkdirSync(folder, { recursive: true });
  const tools = toolsDigest();
  return {
    nameOf: (card) => `${hashOf([tools, JSON.stringify(card)])}.png`,
    read: (name) => {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return undefined;
      }
    },
    write: (name, picture) => {
      // Renamed when it is whole, so that a build that was stopped leaves no part of a picture.
      const part = join(folder, `${name}.${process.pid}`);
      writeFileSync(part, picture);
      renameSync(part, join(folder, name));
    },
    keep: (names) => {
      for (const name of readdirSync(folder))
        if (!names.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
