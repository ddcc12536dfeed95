import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** Publishes an edition of a story with the command that an editor runs. */
export function publishEdition(story: string, date: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', 'edition', date],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: story } },
  );
  assert.equal(status, 0, stderr);
}
