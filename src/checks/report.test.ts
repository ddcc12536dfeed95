import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

/** Reports so many issues that no pipe holds them, and ends at once. */
const PROGRAM = `
  import { issue } from '${join(import.meta.dirname, 'issue.ts')}';
  import { report } from '${join(import.meta.dirname, 'report.ts')}';
  await report(Array.from({ length: 1000 }, (_, index) =>
    issue('missing-page', { file: 'site.yaml', line: index + 1 }, { id: 'x'.repeat(200) }),
  ));
  process.exit(1);
`;

const run = (environment: NodeJS.ProcessEnv) =>
  spawnSync(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', '--input-type=module', '--eval', PROGRAM],
    { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', ...environment } },
  );

test('a long report goes through a pipe whole, whoever ends the process after it', () => {
  const { stdout, stderr } = run({});
  assert.equal(stderr.match(/^site\.yaml:\d+$/gmu)?.length, 1000);
  assert.match(stderr, /\n1,000 errors in the content\.\n$/u);
  assert.equal(stdout, '');
});

test('a report to GitHub has an annotation of each issue beside the text', () => {
  const { stdout, stderr } = run({ GITHUB_ACTIONS: 'true' });
  assert.match(stderr, /\n1,000 errors in the content\.\n$/u);
  assert.equal(
    stdout.match(/^::error file=site\.yaml,line=\d+,title=missing-page::/gmu)?.length,
    1000,
  );
});
