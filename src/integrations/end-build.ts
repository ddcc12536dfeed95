import { AstroError } from 'astro/errors';

/** Ends a build, or a server of `dev`, that cannot go on, with a sentence and without a stack. */
export async function endBuild(...sentences: readonly string[]): Promise<never> {
  const text = sentences.map((sentence) => `${sentence}\n`).join('');
  // A process that ends sooner loses what a pipe has not yet taken.
  await new Promise<void>((resolve) => void process.stderr.write(text, () => resolve()));
  process.exit(1);
}

/**
 * Ends a build for an error whose reason is known: its words are for who runs the build, and a
 * stack would say no more. Any other error is a fault of the engine’s, and is thrown again.
 */
export async function endWithReason(fault: unknown): Promise<never> {
  if (fault instanceof AstroError)
    return endBuild(fault.message, ...(fault.hint ? [fault.hint] : []));
  if (fault instanceof Error && 'syscall' in fault)
    return endBuild(`The build cannot go on: ${fault.message}.`);
  throw fault;
}
