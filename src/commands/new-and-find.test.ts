import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { inventedStory } from '../checks/testing/invented-story.ts';
import { withFolder } from '../checks/testing/write-story.ts';

const RUN = join(import.meta.dirname, 'run.mjs');

/** Runs a command on the invented story, nobody at a terminal; `look` sees the story after it. */
const run = (args: string[], look: (folder: string) => void = () => undefined) =>
  withFolder((folder) => {
    for (const [path, text] of Object.entries(inventedStory)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
    look(folder);
    return { status, stdout, stderr };
  });

test('begins a record from flags alone, and tells editors of its id', () => {
  const flags = ['--topic', 'day-count', '--id', 'fog', '--says', 'There was fog.'];
  const { status, stdout } = run(
    ['new', 'claim', ...flags, '--evidence', 'ferry-log'],
    (folder) => {
      const before = inventedStory['claims/day-count.yaml'];
      assert.equal(
        readFileSync(join(folder, 'claims/day-count.yaml'), 'utf8'),
        `${before}fog:\n  says: There was fog.\n  evidence: [ferry-log]\n`,
      );
      assert.match(readFileSync(join(folder, '.schema/events.json'), 'utf8'), /"fog"/u);
    },
  );
  assert.match(stdout, /^The claim "fog" is at \S+day-count\.yaml:14\./u);
  assert.equal(status, 0);
});

test('puts a new chapter after the last one of its part', () => {
  run(['new', 'chapter', '--part', 'crossing', '--id', 'tide'], (folder) => {
    const text = readFileSync(join(folder, 'chapters/crossing/tide.mdx'), 'utf8');
    assert.match(text, /^---\ntitle:\norder: 2\n/u);
  });
});

const refusals: [title: string, args: string[], says: RegExp][] = [
  ['without a kind', [], /^Say what to begin: npm run new -- claim\|quotation\|/u],
  [
    'without what it needs',
    ['claim', '--id', 'fog'],
    /^A new claim needs:\n {2}--topic .*\(an id of topics\)\nIt may also be given:\n {2}--says /u,
  ],
  [
    'with flags that cannot be taken, each with its remedy',
    ['claim', '--id', 'Fog', '--topic', 'day-cuont', '--by', 'anna', 'berg'],
    /^"berg" belongs to no flag\. .*\n"day-cuont" is not in topics\. .*\n"Fog" cannot be an id: .*\n"anna" is not in people\. /u,
  ],
];

for (const [title, args, says] of refusals) {
  test(`writes no record ${title}`, () => {
    const { status, stderr } = run(['new', ...args], (folder) => {
      assert.ok(!existsSync(join(folder, '.schema')));
    });
    assert.match(stderr, says);
    assert.equal(status, 1);
  });
}

test('finds records, and says where there is none', () => {
  const { status, stdout } = run(['find', 'Anna', 'Bergh', 'left']);
  assert.match(
    stdout,
    /^claims {4}ferry-late {11}\S+last-ferry\.yaml:1 +The last ferry left late\.\nchapters {2}crossing\/last-ferry {2}/u,
  );
  assert.equal(status, 0);
  const none = run(['find', 'no', 'such', 'thing']);
  assert.equal(none.stderr, 'No record has all of this: no such thing\n');
  assert.equal(none.status, 1);
});
