import { AstroError } from 'astro/errors';

/** Ends a build, or a server of `dev`, that cannot go on, with a sentence and without a stack. */
export async function endBuild(...sentences: readonly string[]): Promise<never> {
  const text = sentences.map((sentence) => `${sentence}\n`).join('');
  // A process that ends sooner loses what a pipe has not yet taken.
  await new Promise<void>((resolve) => void process.stderr.write(text, () => resolve()));
  process.exit(1);
}

/** What the system or the bundler says where something cannot be written, and what it means. */
const UNWRITABLE: readonly [says: RegExp, means: string][] = [
  [/ENOSPC|os error 28\b/u, 'the disk is full. Make room on it, and build again'],
  [/EDQUOT|os error 122\b/u, 'your share of the disk is full. Make room in it, and build again'],
  [
    /EROFS|os error 30\b/u,
    'the disk may only be read. Build into a folder on another: OUT_DIR=folder',
  ],
  [
    /EXDEV|os error 18\b/u,
    'the folder of the site is on another disk than the project. Build into one beside it, and copy the site from there',
  ],
  [/EACCES|EPERM|os error 13\b/u, 'a file or folder may not be read or written'],
  [
    /EMFILE|ENFILE|os error 24\b/u,
    'too many files are open. Close other programs, and build again',
  ],
  [
    /ENAMETOOLONG|os error 36\b/u,
    'a path is too long. Build into a folder with a shorter path: OUT_DIR=folder',
  ],
];

/** Why something could not be written, in a sentence; undefined for any other error. */
export function whyUnwritable(fault: Error): string | undefined {
  const meant = UNWRITABLE.find(([says]) => says.test(fault.message));
  if (!meant && !('syscall' in fault)) return undefined;
  const [first = ''] = fault.message.split('\n');
  return meant
    ? `The build cannot go on: ${meant[1]}. The last good site is as it was. (${first})`
    : `The build cannot go on: ${first}.`;
}

/**
 * Ends a build for an error whose reason is known: its words are for who runs the build, and a
 * stack would say no more. Any other error is a fault of the engine’s, and is thrown again.
 */
export async function endWithReason(fault: unknown): Promise<never> {
  if (fault instanceof AstroError)
    return endBuild(fault.message, ...(fault.hint ? [fault.hint] : []));
  const why = fault instanceof Error ? whyUnwritable(fault) : undefined;
  if (why !== undefined) return endBuild(why);
  throw fault;
}
