import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, storyOf, swap } from '../checks/testing/write-story.ts';

const chainOf = (changes: Changes = {}) => storyOf(changes).quotations.get('too-late')?.chain ?? [];

const cases: { title: string; changes: Changes; names: string[] }[] = [
  { title: 'from the speaker to the outlet', changes: {}, names: ['Berg', 'read in The Courier'] },
  {
    title: 'through the hands between them, in order',
    changes: {
      'quotations/last-ferry.yaml': swap(
        '  mode:',
        '  via: [harbor-sources, pavel-strand]\n  mode:',
      ),
    },
    names: ['Berg', 'passed on by harbor staff', 'passed on by Strand', 'read in The Courier'],
  },
  {
    title: 'through the outlet that worded them so',
    changes: {
      'quotations/last-ferry.yaml': (text) =>
        text
          .replace('by: speaker', 'by: courier')
          .replace('  wordings:', '  original: not found\n  wordings:'),
      'sources/t.yaml': swap('publisher: The Courier', 'publisher: The Echo'),
    },
    names: ['Berg', 'reported by The Courier', 'read in The Echo'],
  },
  {
    title: 'through the agency whose report the outlet carried',
    changes: {
      'sources/t.yaml': swap(
        'publisher: The Courier',
        'origin: The Wire\n  publisher: The Courier',
      ),
    },
    names: ['Berg', 'reported by The Wire', 'read in The Courier'],
  },
  {
    title: 'naming once an outlet that worded and printed them',
    changes: {
      'quotations/last-ferry.yaml': (text) =>
        text
          .replace('by: speaker', 'by: courier')
          .replace('  wordings:', '  original: not found\n  wordings:'),
    },
    names: ['Berg', 'read in The Courier'],
  },
  {
    title: 'to the speaker alone where a voice prints its own',
    changes: { 'people/north.yaml': swap('short: Berg', 'short: The Courier') },
    names: ['The Courier'],
  },
  {
    title: 'to the speaker alone also where it prints under its full name',
    changes: { 'people/north.yaml': swap('name: Anna Berg', 'name: The Courier') },
    names: ['Berg'],
  },
  {
    title: 'to the outlet that put an agency’s report in its own words, after the agency',
    changes: {
      'quotations/last-ferry.yaml': (text) =>
        text
          .replace('by: speaker', 'by: courier')
          .replace('  wordings:', '  original: not found\n  wordings:'),
      'sources/t.yaml': swap(
        'publisher: The Courier',
        'origin: The Wire\n  publisher: The Courier',
      ),
    },
    names: ['Berg', 'reported by The Wire', 'read in The Courier'],
  },
];

for (const { title, changes, names } of cases) {
  test(`traces words ${title}`, () => {
    assert.deepEqual(
      chainOf(changes).map(({ did, name }) => (did ? `${did} ${name}` : name)),
      names,
    );
  });
}

test('tells hands with a record from names that a source gives', () => {
  assert.deepEqual(
    chainOf().map(({ isNamed, person, labels }) => [isNamed, person?.id, labels]),
    [
      [true, 'anna-berg', []],
      [true, undefined, []],
    ],
  );
});

test('says of an unnamed hand what it was called and by whom', () => {
  const [, hand] = chainOf({
    'quotations/last-ferry.yaml': swap('  mode:', '  via: [harbor-sources]\n  mode:'),
  });
  assert.equal(hand?.isNamed, false);
  assert.deepEqual(hand?.labels, [
    { words: 'people on the quay', by: 'The Courier', language: 'en' },
  ]);
});
