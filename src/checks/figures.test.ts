import assert from 'node:assert/strict';
import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { type Changes, append } from './testing/write-story.ts';
import { FIGURE_LINE, inventedFigure } from './testing/invented-figure.ts';

/** The story with a figure in which some words are others. */
const withFigure = (from: string, to: string): Changes => {
  assert.equal(inventedFigure.split(from).length, 2, `"${from}" stands in the figure once`);
  return { 'figures.yaml': inventedFigure.replace(from, to), [CHAPTER]: append(FIGURE_LINE) };
};

testReports([
  [
    'reports a range whose upper end is the lower',
    withFigure('high: 15', 'high: 5'),
    ['high-below-low', 'figures.yaml', 20, { id: 'passengers', low: 9, high: 5 }],
  ],
  [
    'reports a point without a number',
    withFigure('      high: 20\n', ''),
    ['no-number', 'figures.yaml', 11, { id: 'passengers', what: 'seen from the quay' }],
  ],
  [
    'reports a range that is to be gone beyond',
    withFigure('high: 15', 'high: 15\n      beyond: true'),
    ['beyond-nothing', 'figures.yaml', 21, { id: 'passengers', low: 9, high: 15 }],
  ],
  [
    'reports a number below zero',
    withFigure('low: 9', 'low: -9'),
    [
      'wrong-value',
      'figures.yaml',
      19,
      {
        field: 'points.low',
        problem: 'is not a number of at least 0',
        remedy: 'write a number of at least 0',
        holds: 'The lower end. Without "high": at least so many.',
      },
      'low: -9',
    ],
  ],
  [
    'reports a voice that is not a list',
    withFigure('by: [harbor-sources]', 'by: harbor-sources'),
    [
      'wrong-value',
      'figures.yaml',
      15,
      {
        field: 'points.by',
        problem: 'is not a list',
        remedy: 'write [harbor-sources]',
        holds: 'Who gives the number; empty where nobody but the sources does.',
      },
      'by: harbor-sources',
    ],
  ],
  [
    'reports a topic that is misspelt',
    withFigure('topic: last-ferry', 'topic: last-fery'),
    [
      'unknown-reference',
      'figures.yaml',
      3,
      { id: 'last-fery', target: 'topics', nearest: 'last-ferry' },
    ],
  ],
  [
    'reports a source of a point that there is not',
    withFigure('sources: [gazette-report]', 'sources: [gazette-reports]'),
    [
      'unknown-reference',
      'figures.yaml',
      22,
      { id: 'gazette-reports', target: 'sources', nearest: 'gazette-report' },
    ],
  ],
  [
    'reports a voice of a point that there is not',
    withFigure('by: [anna-berg, pavel-strand]', 'by: [anna-berg, pavel-stran]'),
    [
      'unknown-reference',
      'figures.yaml',
      21,
      { id: 'pavel-stran', target: 'people', nearest: 'pavel-strand' },
    ],
  ],
  [
    'reports a figure that a text names and that there is not',
    {
      'figures.yaml': inventedFigure,
      [CHAPTER]: append('\n<Figure id="passenger" />\n'),
    },
    [
      'unknown-reference',
      CHAPTER,
      22,
      { id: 'passenger', target: 'figures', nearest: 'passengers' },
      '<Figure id="passenger">',
    ],
    ['unused', 'figures.yaml', 1, { id: 'passengers', collection: 'figures' }],
  ],
  [
    'leaves a figure alone that is drawn on the page of its topic',
    {
      'figures.yaml': inventedFigure.replace(
        '  points:',
        '  drawing:\n    finding: Up to 20 were on board.\n    remark: Two counted.\n  points:',
      ),
    },
  ],
  [
    'reports a figure inside a sentence and in a note',
    {
      'figures.yaml': inventedFigure,
      [CHAPTER]: append('\nSo many: <Figure id="passengers" />\n'),
      'notes/clock.mdx': append(FIGURE_LINE),
    },
    ['block-inside-text', CHAPTER, 22, { name: 'Figure' }, '<Figure id="passengers" />'],
    ['not-in-a-note', 'notes/clock.mdx', 8, { name: 'Figure' }, '<Figure id="passengers" />'],
  ],
  ['accepts an exact number and a range', withFigure('high: 20', 'low: 20')],
  ['accepts a number open at one end', withFigure('about: true', 'beyond: true')],
]);
