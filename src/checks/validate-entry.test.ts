import { claimSchema } from '../schemas/claim.ts';
import { testReports } from './testing/test-reports.ts';
import { swap } from './testing/write-story.ts';

testReports([
  [
    'reports a day of the frontmatter that does not exist',
    { 'pages/about.mdx': swap('1999-12-31', '1999-12-32') },
    [
      'wrong-value',
      'pages/about.mdx',
      4,
      {
        field: 'checked',
        problem: 'is not a day that exists',
        remedy: 'write it as YYYY-MM-DD',
        holds: 'The day its facts were last checked.',
      },
      'checked: 1999-12-32',
    ],
  ],
  [
    'reports a field that is missing',
    { 'claims/last-ferry.yaml': swap('  says: The last ferry left late.\n', '') },
    [
      'missing-field',
      'claims/last-ferry.yaml',
      1,
      { field: 'says', holds: claimSchema.shape.says.description ?? '' },
    ],
  ],
  [
    'reports a field that is missing inside a list',
    { 'people/north.yaml': swap('      by: courier\n', '') },
    [
      'missing-field',
      'people/north.yaml',
      16,
      { field: 'labels.by', holds: 'The outlet that chose the label.' },
    ],
    ['unused', 'people/outlets.yaml', 1, { id: 'courier', collection: 'people' }],
  ],
  [
    'reports a misspelt field with the nearest one',
    { 'claims/last-ferry.yaml': swap('  quotations: [too-late]', '  qoutations: [too-late]') },
    [
      'unknown-key',
      'claims/last-ferry.yaml',
      4,
      {
        key: 'qoutations',
        nearest: 'quotations',
        known: [
          'says',
          'by',
          'date',
          'contradicts',
          'rewords',
          'from',
          'count',
          'looked-in',
          'questions',
          'quotations',
          'evidence',
        ],
      },
    ],
  ],
  [
    'reports a field that no record of its kind has',
    {
      'people/north.yaml': swap(
        '      by: courier',
        '      by: courier\n      paper: morning edition',
      ),
    },
    [
      'unknown-key',
      'people/north.yaml',
      18,
      { key: 'paper', nearest: undefined, known: ['words', 'by', 'sources'] },
    ],
  ],
  [
    'reports every field that is wrong, each at its line',
    {
      'terms.yaml': (text) =>
        text
          .replace('kind: term', 'kind: word')
          .replace(
            '  definition: The boat between the two banks.',
            '  meaning: The boat between the two banks.',
          ),
    },
    [
      'missing-field',
      'terms.yaml',
      1,
      { field: 'definition', holds: 'What it means here, at most 60 words.' },
    ],
    [
      'wrong-value',
      'terms.yaml',
      3,
      {
        field: 'kind',
        problem: 'is none of the words it may be',
        remedy: 'write term, phrase, document, body or place',
        holds: 'What it is.',
      },
      'kind: word',
    ],
    [
      'unknown-key',
      'terms.yaml',
      4,
      {
        key: 'meaning',
        nearest: undefined,
        known: ['name', 'language', 'kind', 'definition', 'introduced', 'spellings', 'sources'],
      },
    ],
  ],
]);
