import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, reportOf, swap } from './testing/write-story.ts';

test('reports a day of the frontmatter that does not exist', () => {
  assert.equal(
    reportOf({ 'pages/about.mdx': swap('1999-12-31', '1999-12-32') }),
    lines(
      'content/pages/about.mdx:4',
      '    checked: 1999-12-32',
      '    "checked" is not a day that exists, written as YYYY-MM-DD.',
      '    Fix: correct it. The field holds: The day its facts were last checked.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a field that is missing', () => {
  assert.equal(
    reportOf({ 'claims.yaml': swap('  topic: last-ferry\n  quotations', '  quotations') }),
    lines(
      'content/claims.yaml:1',
      '    "topic" is missing.',
      '    Fix: add it. The field holds: The topic it is compared under.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a field that is missing inside a list', () => {
  assert.equal(
    reportOf({ 'people.yaml': swap('      by: courier\n', '') }),
    lines(
      'content/people.yaml:19',
      '    "labels.by" is missing.',
      '    Fix: add it. The field holds: The outlet that chose the label.',
      '',
      'content/people.yaml:21  (warning)',
      '    Nothing refers to "courier" in people.',
      '    Fix: refer to it, or remove the record.',
      '',
      '1 error and 1 warning in the content.',
    ),
  );
});

test('reports a misspelt field with the nearest one', () => {
  assert.equal(
    reportOf({ 'claims.yaml': swap('  quotations: [too-late]', '  qoutations: [too-late]') }),
    lines(
      'content/claims.yaml:5',
      '    "qoutations" is not a field of this record.',
      '    Fix: write "quotations".',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a field that no record of its kind has', () => {
  assert.equal(
    reportOf({
      'people.yaml': swap('      by: courier', '      by: courier\n      paper: morning edition'),
    }),
    lines(
      'content/people.yaml:21',
      '    "paper" is not a field of this record.',
      '    Fix: use one of words, by, sources, or remove it.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports every field that is wrong, each at its line', () => {
  assert.equal(
    reportOf({
      'terms.yaml': (text) =>
        text
          .replace('kind: term', 'kind: word')
          .replace(
            '  definition: The boat between the two banks.',
            '  meaning: The boat between the two banks.',
          ),
    }),
    lines(
      'content/terms.yaml:1',
      '    "definition" is missing.',
      '    Fix: add it. The field holds: What it means here, at most 60 words.',
      '',
      'content/terms.yaml:3',
      '    kind: word',
      '    "kind" is none of the words it may be.',
      '    Fix: write term, phrase, document, body or place. The field holds: What it is.',
      '',
      'content/terms.yaml:4',
      '    "meaning" is not a field of this record.',
      '    Fix: use one of name, kind, definition, spellings, sources, or remove it.',
      '',
      '3 errors in the content.',
    ),
  );
});
