import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { readBuiltPages } from '../../src/integrations/built-pages.ts';
import { runBuild } from './run-build.ts';

const STORY = '.build/new-story';
const OUT = '.build/new-story-site';

test('the smallest story that the command writes builds', () => {
  for (const folder of [STORY, OUT]) rmSync(folder, { recursive: true, force: true });
  const args = ['src/commands/run.mjs', 'new', 'story', STORY];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const { code, output } = runBuild(STORY, OUT);
  assert.equal(code, 0, output);
  const addresses = readBuiltPages(OUT).map(({ address }) => address);
  assert.ok(addresses.includes('/story/the-beginning/'), addresses.join());
});
