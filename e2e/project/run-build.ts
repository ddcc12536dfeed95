import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The invented story that builds are tried on. */
export const FIXTURE_STORY = 'e2e/fixtures/story';

/** A build's outcome: its exit code and all it printed. */
export interface BuildOutcome {
  code: number | null;
  output: string;
}

/** Builds a story into a folder of its own, with a cache of its own. */
export function runBuild(story: string, outDir: string): BuildOutcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        CONTENT_DIR: story,
        OUT_DIR: outDir,
        CACHE_DIR: `${outDir}-cache`,
      },
    },
  );
  return { code: status, output: `${stdout}${stderr}` };
}
