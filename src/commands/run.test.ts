import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Runs a command that is not there, so that all that is said is of the Node or of the command. */
function run(npmsNode?: string): string {
  const agent = npmsNode && `npm/10.8.2 node/v${npmsNode} linux x64 workspaces/false`;
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/run.mjs', 'nothing'], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_user_agent: agent },
  });
  assert.equal(status, 1);
  return stderr;
}

for (const node of ['18.20.8', '20.11.1', '20.18.3', '21.7.3', '22.11.0']) {
  test(`npm on Node ${node}, for which it leaves out packages, is refused in a sentence`, () => {
    assert.equal(
      run(node),
      `npm runs on Node ${node} and leaves out packages for it: install Node 22.12 or newer from nodejs.org, then npm ci again.\n`,
    );
  });
}

for (const node of ['20.19.0', '22.12.0', '24.21.0', '26.0.0', undefined]) {
  test(`npm on ${node ? `Node ${node}` : 'a Node that it does not name'} is taken`, () => {
    assert.match(run(node), /^There is no command "nothing"\. There are:\n/u);
  });
}
