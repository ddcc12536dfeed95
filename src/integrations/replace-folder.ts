import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the site that will replace a folder is built: beside it, on the same disk. */
export const nextOf = (folder: string): string => `${folder}.next`;

/** Where the replaced site is until the new one is in its place. */
const lastOf = (folder: string): string => `${folder}.last`;

const remove = (path: string): void => {
  rmSync(path, { recursive: true, force: true });
};

/** Puts back what a process was replacing when it was killed between the two steps. */
export function restoreFolder(folder: string): void {
  if (existsSync(folder)) remove(lastOf(folder));
  else if (existsSync(lastOf(folder))) renameSync(lastOf(folder), folder);
}

/**
 * Puts what was built beside a folder in its place. Both steps are renames, so that the folder is
 * never there in part.
 */
export function replaceFolder(folder: string): void {
  restoreFolder(folder);
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, lastOf(folder));
  try {
    renameSync(nextOf(folder), folder);
  } finally {
    restoreFolder(folder);
  }
}
