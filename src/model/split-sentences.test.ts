import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../checks/testing/write-story.ts';
import { parseProse } from './parse-prose.ts';

const C = '<Claim id="a" />';

/** The sentences of a text that begins on line 10 of its file. */
const sentencesOf = (text: string) =>
  parseProse(text, 10).sentences.map(({ text: words, line, uses }) => [
    words,
    line,
    uses.map(({ name }) => name).join(' '),
  ]);

const cases: [
  title: string,
  text: string,
  expected: [words: string, line: number, uses: string][],
][] = [
  [
    'parts sentences at their stops, each with its line and what it carries',
    lines(
      `It was`,
      `cold. It was late.${C} <Person id="berg">Berg</Person>`,
      'was late. <Q id="q">Very</Q> late!',
    ),
    [
      ['It was cold.', 10, ''],
      ['It was late.', 11, 'Claim'],
      ['Berg was late.', 11, 'Person'],
      ['Very late!', 12, 'Q'],
    ],
  ],
  [
    'keeps a clause with a mark of its own in its sentence',
    `Late,${C} and cold.`,
    [['Late, and cold.', 10, 'Claim']],
  ],
  [
    'stops at no short form before a name or a number',
    'Gen. Berg met Dr. Holm in St. Anne on Nov. 6 at No. 10. Said no. They left.',
    [
      ['Gen. Berg met Dr. Holm in St. Anne on Nov. 6 at No. 10.', 10, ''],
      ['Said no.', 10, ''],
      ['They left.', 10, ''],
    ],
  ],
  [
    'stops at no initial and at no stop before a small letter',
    'U.S. ferries, no. two, left. All.',
    [
      ['U.S. ferries, no. two, left.', 10, ''],
      ['All.', 10, ''],
    ],
  ],
  [
    'does not part what stands inside a component',
    '<Q id="q">Late. Very.</Q> It left.',
    [
      ['Late. Very.', 10, 'Q'],
      ['It left.', 10, ''],
    ],
  ],
  [
    'shows a number that is counted as dots',
    'Late. <Days from="a" to="b" /> days passed.',
    [
      ['Late.', 10, ''],
      ['… days passed.', 10, 'Days'],
    ],
  ],
  [
    'reads the items of lists, and the rows of tables as one sentence each',
    lines(
      '- One.',
      `- Two. Three.${C}`,
      '',
      '| bank | who |',
      '|---|---|',
      `| north | Berg${C} |`,
      '| 3 | |',
    ),
    [
      ['One.', 10, ''],
      ['Two.', 11, ''],
      ['Three.', 11, 'Claim'],
      ['north | Berg', 15, 'Claim'],
    ],
  ],
  [
    'counts the lines of words that a sentence before has of a record',
    lines('It left. <Q id="q">Very', 'late</Q>. It rained', `  hard.${C}`),
    [
      ['It left.', 10, ''],
      ['Very late.', 10, 'Q'],
      ['It rained hard.', 11, 'Claim'],
    ],
  ],
  [
    'passes over headings, blocks and comments',
    '## The day {#day}\n\n<Quote id="q" />\n\nLate {/* why? */}.',
    [['Late .', 14, '']],
  ],
];

for (const [title, text, expected] of cases) {
  test(title, () => {
    assert.deepEqual(sentencesOf(text), expected);
  });
}

test('says which words are the author’s, and which records the components name', () => {
  const [sentence] = parseProse(
    `<Person id="berg">Berg</Person> said <Q id="q">Late</Q>.${C}`,
  ).sentences;
  assert.deepEqual(sentence, {
    text: 'Berg said Late.',
    ownWords: 'Berg said ….',
    line: 1,
    uses: [
      { name: 'Person', id: 'berg' },
      { name: 'Q', id: 'q' },
      { name: 'Claim', id: 'a' },
    ],
  });
});

test('names no record where a component has no id, and the one of its id where it has more', () => {
  const [sentence] = parseProse(
    'In <Days from="a" to="b" /> days <Q lang="de" id="q">sehr</Q> <Q id={1} /> late.',
  ).sentences;
  assert.deepEqual(sentence?.uses, [
    { name: 'Days', id: undefined },
    { name: 'Q', id: 'q' },
    { name: 'Q', id: undefined },
  ]);
});
