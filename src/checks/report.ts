import type { Issue } from './issue.ts';
import { reportToGithub } from './report-to-github.ts';
import { reportToTerminal } from './report-to-terminal.ts';

/** Writes a text and waits until it is out: a process that ends before loses what a pipe has not taken. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Reports issues to whoever runs the check: in the terminal, and as annotations where GitHub runs it.
 * It has been read by the other end when the promise is kept; only then may the process end.
 */
export async function report(issues: readonly Issue[], place?: string): Promise<void> {
  if (issues.length === 0) return;
  await write(process.stderr, reportToTerminal(issues, place));
  if (process.env['GITHUB_ACTIONS']) await write(process.stdout, reportToGithub(issues));
}
