import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The invented story that builds are tried on. */
export const FIXTURE_STORY = 'e2e/fixtures/story';

/** A build's outcome: its exit code and all it printed. */
export interface BuildOutcome {
  code: number | null;
  output: string;
}

/** A process that is running, and what it has printed. */
export interface Running {
  /** Waits until it has printed something; it fails where the process ends before. */
  says: (words: RegExp) => Promise<void>;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<BuildOutcome>;
}

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

/** Builds a story into a folder of its own, with a cache of its own. */
export function runBuild(story: string, outDir: string): BuildOutcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, BUILD, {
    encoding: 'utf8',
    env: buildInto(story, outDir),
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** Follows a process that prints. */
export function follow(child: ChildProcess): Running {
  let output = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      look();
    });
  const ended = new Promise<BuildOutcome>((done) => {
    child.once('close', (code) => done({ code, output }));
  });
  const says = (words: RegExp) =>
    new Promise<void>((done, fail) => {
      look = () => {
        if (words.test(output)) done();
      };
      look();
      void ended.then(() => fail(new Error(`It never said ${words.source}:\n${output}`)));
    });
  return { says, kill: (signal) => void child.kill(signal), ended };
}

/** Starts such a build. */
export const startBuild = (story: string, outDir: string): Running =>
  follow(spawn(process.execPath, BUILD, { env: buildInto(story, outDir) }));
