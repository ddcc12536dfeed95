import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Runs a package's command line tool under this Node, its output shown as it comes.
 * @returns the tool's exit code.
 */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): number {
  const folder = resolve('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  const { status } = spawnSync(process.execPath, [join(folder, file ?? ''), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status ?? 1;
}
