import { type Stats, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of a served folder. */
export interface FoundFile {
  /** Its path from the folder, with a slash before it. */
  path: string;
  /** Its path on the disk. */
  file: string;
  stats: Stats;
}

/** The path that an address means: `/ferry/` is a file of the folder `ferry`. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/**
 * The file that an address of a served folder means; undefined where there is none, where its name
 * begins with a dot, and where it is elsewhere, as by a link or by `..`.
 * @param folder the real path of the folder.
 */
export function findFile(folder: string, address: string): FoundFile | undefined {
  const path = pathOf(address);
  if (path === undefined || /\0|[/\\]\./u.test(path)) return undefined;
  try {
    const file = realpathSync(join(folder, path));
    const stats = statSync(file);
    return file.startsWith(folder + sep) && stats.isFile() ? { path, file, stats } : undefined;
  } catch {
    // There is none, or none that may be read.
    return undefined;
  }
}
