import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Outcome, type Running, follow } from '../../src/commands/testing/follow.ts';

/** The invented story that builds are tried on. */
export const FIXTURE_STORY = 'e2e/fixtures/story';

const BUILD = [resolve('node_modules/astro/bin/astro.mjs'), 'build'];

/** The environment in which a story is built into a folder of its own, with a cache of its own. */
export const buildInto = (story: string, outDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  CONTENT_DIR: story,
  OUT_DIR: outDir,
  CACHE_DIR: `${outDir}-cache`,
});

/** On what a build runs, where that is not as usual. */
export interface Elsewhere {
  /** The file of another Node. */
  node?: string;
  environment?: NodeJS.ProcessEnv;
}

/** Builds a story into a folder of its own, with a cache of its own. */
export function runBuild(
  story: string,
  outDir: string,
  { node = process.execPath, environment = {} }: Elsewhere = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(node, BUILD, {
    encoding: 'utf8',
    env: { ...buildInto(story, outDir), ...environment },
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** Starts such a build. */
export const startBuild = (story: string, outDir: string): Running =>
  follow(spawn(process.execPath, BUILD, { env: buildInto(story, outDir) }));
