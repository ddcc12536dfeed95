import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProgram } from './run-program.mjs';

/**
 * Runs a package's command line tool under this Node, its output shown as it comes.
 * @returns the tool's exit code.
 */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const folder = resolve('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return runProgram([join(folder, file ?? ''), ...args], {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  });
}
