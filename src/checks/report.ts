import type { Issue } from './issue.ts';
import { reportToGithub } from './report-to-github.ts';
import { reportToTerminal } from './report-to-terminal.ts';

/** Writes a text whole: a process that ends sooner loses what a pipe has not yet taken. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Reports issues to whoever runs the check: in the terminal, and as annotations where GitHub runs
 * it. Await it before the process ends, or the end of a long report is lost.
 */
export async function report(issues: readonly Issue[], place?: string): Promise<void> {
  if (issues.length === 0) return;
  await write(process.stderr, reportToTerminal(issues, place));
  if (process.env['GITHUB_ACTIONS']) await write(process.stdout, reportToGithub(issues));
}
