import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { YamlProblem } from './read-yaml.ts';

type Read = (path: string) => { name: string; isDirectory: () => boolean }[];

const readFolder: Read = (path) => readdirSync(path, { withFileTypes: true });

/**
 * The folders below one that cannot be read, it included. A search for files passes them over, and
 * all that is in them would seem not to be there.
 */
export function findUnreadable(
  folder: string,
  read = readFolder,
): (YamlProblem & { path: string })[] {
  try {
    return read(folder)
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => findUnreadable(join(folder, name), read));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNREADABLE';
    return [{ path: folder, line: 1, code, message: 'The folder cannot be read' }];
  }
}
