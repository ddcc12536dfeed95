import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const RUN = 'src/commands/run.mjs';

const commands: string[][] = [
  ['check-content'],
  ['check-spelling'],
  ['coverage-story'],
  ['edition'],
  ['find', 'ferry'],
  ['new', 'claim'],
];

for (const args of commands) {
  test(`${args[0]} misses a story that is not there in a sentence`, () => {
    const env = { ...process.env, CONTENT_DIR: 'nowhere' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 1);
    assert.equal(
      `${stdout}${stderr}`,
      'There is no folder nowhere: CONTENT_DIR has to name the folder of a story.\n',
    );
  });
}
