import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIGURE_LINE, inventedFigure } from './testing/invented-figure.ts';
import { type Changes, append, lines, reportOf } from './testing/write-story.ts';

const CHAPTER = 'chapters/crossing/last-ferry.mdx';

/** The story with a figure in which some words are others. */
const withFigure = (from: string, to: string): Changes => {
  assert.equal(inventedFigure.split(from).length, 2, `"${from}" stands in the figure once`);
  return { 'figures.yaml': inventedFigure.replace(from, to), [CHAPTER]: append(FIGURE_LINE) };
};

test('accepts an exact number, a range, and a number open at one end', () => {
  assert.equal(reportOf(withFigure('high: 20', 'low: 20')), '');
  assert.equal(reportOf(withFigure('about: true', 'beyond: true')), '');
});

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a range whose upper end is the lower',
    changes: withFigure('high: 15', 'high: 5'),
    report: [
      'content/figures.yaml:20',
      '    "high" 5 is below "low" 9.',
      '    Fix: write the smaller number in "low" and the larger in "high".',
    ],
  },
  {
    title: 'reports a point without a number',
    changes: withFigure('      high: 20\n', ''),
    report: [
      'content/figures.yaml:11',
      '    The point “seen from the quay” has no number.',
      '    Fix: write "low" and "high", the same twice for an exact number; only "low" for at least, only "high" for up to.',
    ],
  },
  {
    title: 'reports a range that is to be gone beyond',
    changes: withFigure('high: 15', 'high: 15\n      beyond: true'),
    report: [
      'content/figures.yaml:21',
      '    "beyond" says more than one end of a number, but this one has two, 9 and 15.',
      '    Fix: remove "beyond", or the end that the source does not give.',
    ],
  },
  {
    title: 'reports a number below zero',
    changes: withFigure('low: 9', 'low: -9'),
    report: [
      'content/figures.yaml:19',
      '    low: -9',
      '    "points.low" is below zero.',
      '    Fix: correct it. The field holds: The lower end. Without "high": at least so many.',
    ],
  },
  {
    title: 'reports a voice that is not a list',
    changes: withFigure('by: [harbor-sources]', 'by: harbor-sources'),
    report: [
      'content/figures.yaml:15',
      '    by: harbor-sources',
      '    "points.by" is not a list.',
      '    Fix: write [harbor-sources]. The field holds: Who gives the number; empty where nobody but the sources does.',
    ],
  },
  {
    title: 'reports a topic that is misspelt',
    changes: withFigure('topic: last-ferry', 'topic: last-fery'),
    report: [
      'content/figures.yaml:3',
      '    "last-fery" is not in topics.',
      '    Fix: write "last-ferry", the nearest id there, or add the record.',
    ],
  },
  {
    title: 'reports a source of a point that there is not',
    changes: withFigure('sources: [gazette-report]', 'sources: [gazette-reports]'),
    report: [
      'content/figures.yaml:22',
      '    "gazette-reports" is not in sources.',
      '    Fix: write "gazette-report", the nearest id there, or add the record.',
    ],
  },
  {
    title: 'reports a voice of a point that there is not',
    changes: withFigure('by: [anna-berg, pavel-strand]', 'by: [anna-berg, pavel-stran]'),
    report: [
      'content/figures.yaml:21',
      '    "pavel-stran" is not in people.',
      '    Fix: write "pavel-strand", the nearest id there, or add the record.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}

test('reports a figure that a text names and that there is not', () => {
  assert.equal(
    reportOf({
      'figures.yaml': inventedFigure,
      [CHAPTER]: append('\n<Figure id="passenger" />\n'),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:22',
      '    <Figure id="passenger">',
      '    "passenger" is not in figures.',
      '    Fix: write "passengers", the nearest id there, or add the record.',
      '',
      'content/figures.yaml:1  (warning)',
      '    Nothing refers to "passengers" in figures.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});

test('reports a figure inside a sentence and in a note', () => {
  assert.equal(
    reportOf({
      'figures.yaml': inventedFigure,
      [CHAPTER]: append('\nSo many: <Figure id="passengers" />\n'),
      'notes/clock.mdx': append(FIGURE_LINE),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:22',
      '    <Figure id="passengers" />',
      '    <Figure> stands inside a paragraph.',
      '    Fix: give it a line of its own with an empty line before and after.',
      '',
      'content/notes/clock.mdx:8',
      '    <Figure id="passengers" />',
      '    <Figure> cannot stand in a note.',
      '    Fix: say it in the chapter, or in words and links; a note takes <Q>, <Term>, <Person> and <Days>.',
      '',
      '2 errors in the content.',
    ),
  );
});
