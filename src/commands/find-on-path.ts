import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { PATH = '' } = process.env;

/** The path of the first of some programs that this machine has, the best named first. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = PATH.split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
