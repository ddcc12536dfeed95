import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, wordsOf } from '../issue.ts';
import { CHAPTER } from './invented-story.ts';
import { type Changes, append, checkChanged } from './write-story.ts';

/** A defect: how it is planted in the invented story, and the place and words it is refused by. */
export type Planted = [
  what: string,
  changes: Changes,
  place: `${string}:${number}`,
  ...words: [string, ...string[]],
];

/** A defect in a line of its own at the end of the chapter, and the words it is refused by. */
export type PlantedLine = [what: string, line: string, ...words: [string, ...string[]]];

/** The line on which what is put at the end of the chapter begins. */
const END = 22;

const sayingOf = (found: Issue): string => {
  const { message, fix } = wordsOf(found);
  assert.notEqual(fix, '', `${found.kind} says how to mend it`);
  return `${found.file}:${found.line} ${message} Fix: ${fix}`;
};

/**
 * Tests that each defect is refused where it stands, in one message that has all of its words. It
 * may be followed by others.
 */
export function testPlanted(rows: readonly Planted[]): void {
  for (const [what, changes, place, ...words] of rows) {
    test(`refuses ${what}`, () => {
      const { issues } = checkChanged(changes);
      const said = issues.filter(({ severity }) => severity === 'error').map(sayingOf);
      const isNamed = (saying: string) =>
        saying.startsWith(`content/${place} `) && words.every((word) => saying.includes(word));
      assert.ok(
        said.some(isNamed),
        `said in place of ${place} ${words.join(' … ')}:\n${said.join('\n')}`,
      );
    });
  }
}

/** The same of defects that are lines at the end of the chapter. */
export const testPlantedLines = (rows: readonly PlantedLine[]): void =>
  testPlanted(
    rows.map(([what, line, ...words]) => [
      what,
      { [CHAPTER]: append(`\n${line}\n`) },
      `${CHAPTER}:${END}`,
      ...words,
    ]),
  );
