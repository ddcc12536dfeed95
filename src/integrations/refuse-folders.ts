import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isBuiltSite } from './built-site.ts';

/** The folders that a build reads and writes, as they were named. */
interface Folders {
  /** The folder of the story. */
  contentDir: string;
  /** The folder of the built site. */
  outDir: string;
  /** The folder of the project. */
  root: string;
}

/** The real path of a file or folder; of one that is not there, below what is there of its path. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), relative(above, path));
}

/** Whether a path is a folder or below it. */
const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Why the folder of a story cannot be read, in a sentence; undefined if it can.
 * @param contentDir the folder as it was named, if it was.
 */
export function whyNoContent(contentDir = 'content'): string | undefined {
  if (contentDir.trim() === '')
    return 'CONTENT_DIR is set but empty: name the folder of a story, or unset it to read content/.';
  const found = statSync(contentDir, { throwIfNoEntry: false });
  if (!found)
    return `There is no folder ${contentDir}: CONTENT_DIR has to name the folder of a story.`;
  if (!found.isDirectory())
    return `${contentDir} is a file: CONTENT_DIR has to name the folder of a story.`;
  return isIn(process.cwd(), realPath(resolve(contentDir)))
    ? `${contentDir} holds the project itself: CONTENT_DIR has to name the folder of a story.`
    : undefined;
}

/**
 * Why a site cannot be built in the folder of a project, in a sentence; undefined if it can. Astro
 * writes that path into code between straight quotation marks, and Vite reads it as an address.
 */
export const whyNoPlace = (root: string): string | undefined => {
  const [mark] = /[#%'"]/u.exec(root) ?? [];
  return mark && `The site cannot be built in ${root}: move the project to a path without ${mark}`;
};

/** The project’s own folders, in which no site is built. */
const OWN = ['.git', 'node_modules', 'public', 'src'];

/** Why a site may not be built into a folder, in a sentence; undefined if it may. */
export function whyNoOutput({ contentDir, outDir, root }: Folders): string | undefined {
  if (outDir.trim() === '')
    return 'OUT_DIR is set but empty: name a folder for the site, or unset it to build into dist/.';
  const real = (path: string) => realPath(resolve(root, path));
  const [out, content, project] = [real(outDir), real(contentDir), real('.')];
  const refused = (why: string) =>
    `The site is not built into ${outDir}: ${why}. ` +
    'Name a folder that is empty, that is not there yet, or that an earlier build wrote.';
  if (isIn(project, out)) return refused('the project itself is in that folder');
  if (isIn(out, content)) return refused(`it is in the folder of the story, ${contentDir}`);
  if (isIn(content, out)) return refused(`the story, ${contentDir}, is in that folder`);
  const own = OWN.find((name) => isIn(out, join(project, name)));
  if (own) return refused(`it is in ${own}, a folder of the project`);
  const found = statSync(out, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return refused('it is a file');
  if (found && readdirSync(out).length > 0 && !isBuiltSite(out))
    return refused('that folder holds files that no build wrote, or not a whole site');
  return undefined;
}
