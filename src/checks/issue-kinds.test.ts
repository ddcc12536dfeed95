import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kinds } from './issue-kinds.ts';

const source = join(import.meta.dirname, '..');
const reports = globSync('{checks,integrations}/*.test.ts', { cwd: source })
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

/** The runs of words that stand in a kind's message whatever its values. */
const fixedWords = (kind: keyof typeof kinds): string[] => {
  const [, message = ''] = /message: (.*?)fix[:,]/su.exec(kinds[kind].toString()) ?? [];
  return [...message.matchAll(/(?<=[`'}])[^`'{}$\n\\]*\p{L} [^`'{}$\n\\]*/gu)].map(
    ([words]) => words,
  );
};

for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
  test(`a test reads the whole report of the kind ${kind}`, () => {
    const words = fixedWords(kind);
    assert.notEqual(words.length, 0);
    assert.deepEqual(
      words.filter((run) => !reports.includes(run)),
      [],
    );
  });
}
