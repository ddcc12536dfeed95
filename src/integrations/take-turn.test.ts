import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'turns-'));
const file = join(folder, 'turns/turn');
const log = join(folder, 'log');

after(() => rmSync(folder, { recursive: true }));

/**
 * Takes a turn, and writes into a log when it begins, when it waits and when it ends, which is when
 * as many others wait as it is told.
 */
const PROGRAM = `
  import { appendFileSync, readFileSync } from 'node:fs';
  import { takeTurn } from '${join(import.meta.dirname, 'take-turn.ts')}';
  const write = (word) => appendFileSync('${log}', word + '\\n');
  await takeTurn('${file}', () => write('waits'));
  write('begins');
  const waiting = () => readFileSync('${log}', 'utf8').split('waits').length - 1;
  for (let tries = 0; waiting() < Number(process.env.OTHERS) && tries < 1000; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 30));
  write('ends');
`;
const args = [
  '--experimental-strip-types',
  '--no-warnings',
  '--input-type=module',
  '--eval',
  PROGRAM,
];

const run = (others: number): Promise<number | null> =>
  new Promise((resolve) => {
    const env = { ...process.env, OTHERS: String(others) };
    spawn(process.execPath, args, { stdio: 'inherit', env }).on('exit', resolve);
  });

test('two processes that take a turn have it one after the other', async () => {
  rmSync(log, { force: true });
  assert.deepEqual(await Promise.all([run(2), run(2), run(2)]), [0, 0, 0]);
  const words = readFileSync(log, 'utf8').trim().split('\n');
  assert.equal(words.filter((word) => word === 'waits').length, 2);
  const turns = words.filter((word) => word !== 'waits');
  assert.deepEqual(turns, ['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  assert.ok(!existsSync(file), 'nobody has the turn afterwards');
});

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

for (const [what, held] of [
  ['a process that was killed', () => String(ended())],
  ['nobody', () => ''],
] as const) {
  test(`a turn that ${what} holds is free`, async () => {
    rmSync(log, { force: true });
    writeFileSync(file, held());
    assert.equal(await run(0), 0);
    assert.equal(readFileSync(log, 'utf8'), 'begins\nends\n');
  });
}
