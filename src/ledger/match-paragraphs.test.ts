import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchParagraphs } from './match-paragraphs.ts';

const LAMP =
  'The lamp on the rock had been dark since November, and the boats went by memory all winter.';
const CALL = 'Two harbor masters spoke by telephone for twenty-two minutes on a Saturday in March.';
const OIL =
  'Both towns were to pay for the oil, in halves by one account and by turns by the other.';
const BELL = 'Of a fog bell the pilots knew nothing, and nobody had asked any of them about it.';
const LAMP_REWORDED = LAMP.replace('had been dark since', 'was unlit from');
const FIRST_HALF = 'The lamp on the rock had been dark since November.';
const SECOND_HALF = 'All that winter the boats went by memory.';

/** Paragraphs as published, with their ids by place; then as they are, with the id of each. */
const cases: [
  title: string,
  known: string[],
  present: [words: string, id: string | undefined][],
][] = [
  [
    'keeps ids where nothing changed',
    [LAMP, CALL],
    [
      [LAMP, 'p1'],
      [CALL, 'p2'],
    ],
  ],
  [
    'gives a paragraph put before others no id of theirs',
    [LAMP, CALL],
    [
      [BELL, undefined],
      [LAMP, 'p1'],
      [CALL, 'p2'],
    ],
  ],
  [
    'follows a paragraph that moves',
    [LAMP, CALL, OIL],
    [
      [OIL, 'p3'],
      [LAMP, 'p1'],
      [CALL, 'p2'],
    ],
  ],
  [
    'follows a paragraph that is reworded',
    [LAMP, CALL],
    [
      [LAMP_REWORDED, 'p1'],
      [CALL, 'p2'],
    ],
  ],
  [
    'follows a paragraph that is reworded and moves',
    [LAMP, CALL, OIL],
    [
      [CALL, 'p2'],
      [OIL, 'p3'],
      [LAMP_REWORDED, 'p1'],
    ],
  ],
  [
    'leaves the id of a split paragraph with the part that has more of it',
    [LAMP, CALL],
    [
      [FIRST_HALF, 'p1'],
      [SECOND_HALF, undefined],
      [CALL, 'p2'],
    ],
  ],
  [
    'leaves the id of the first of two with the paragraph that they are joined to',
    [FIRST_HALF, SECOND_HALF, CALL],
    [
      [`${FIRST_HALF} ${SECOND_HALF}`, 'p1'],
      [CALL, 'p3'],
    ],
  ],
  [
    'does not take another paragraph for one that is gone',
    [LAMP, CALL],
    [
      [BELL, undefined],
      [CALL, 'p2'],
    ],
  ],
  [
    'keeps the order of two with the same words',
    [OIL, LAMP, OIL],
    [
      [OIL, 'p1'],
      [OIL, 'p3'],
      [LAMP, 'p2'],
    ],
  ],
  [
    'does not guess between two that are equally like it',
    [OIL],
    [
      [OIL.replace('halves', 'thirds'), undefined],
      [OIL.replace('turns', 'lot'), undefined],
    ],
  ],
  ['gives a text without known paragraphs no ids', [], [[LAMP, undefined]]],
];

for (const [title, known, present] of cases) {
  test(title, () => {
    assert.deepEqual(
      matchParagraphs(
        known.map((words, index) => ({ id: `p${index + 1}`, words })),
        present.map(([words]) => words),
      ),
      present.map(([, id]) => id),
    );
  });
}
