import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, reportOf, swap } from './testing/write-story.ts';

test('reports words that are in no wording, with the nearest words and their line', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the weather was good</Q>',
      ),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:11',
      '    <Q id="too-late">the weather was good</Q>',
      '    These words are in no wording of the quotation "too-late".',
      '    Nearest words are “the weather was fine”, content/quotations.yaml:11.',
      '    Fix: copy the words exactly from the record, or correct the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('finds the nearest words in the original, too', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">das Schiff war zu spät</Q>',
      ),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:11',
      '    <Q id="too-late">das Schiff war zu spät</Q>',
      '    These words are in no wording of the quotation "too-late".',
      '    Nearest words are “Das Schiff war zu spät,”, content/quotations.yaml:10.',
      '    Fix: copy the words exactly from the record, or correct the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('takes words on two lines for the words of one', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">the weather\nwas fine</Q>',
      ),
    }),
    '',
  );
});

test('reports a part of a word', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">weather was fin</Q>',
      ),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:11',
      '    <Q id="too-late">weather was fin</Q>',
      '    These words are in no wording of the quotation "too-late".',
      '    Nearest words are “weather was fine”, content/quotations.yaml:11.',
      '    Fix: copy the words exactly from the record, or correct the record.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a quotation without its original', () => {
  assert.equal(
    reportOf({ 'quotations.yaml': swap('by: speaker', 'by: courier') }),
    lines(
      'content/quotations.yaml:1',
      '    The quotation "too-late" has no wording by the speaker and does not say that none was found.',
      '    Fix: add the original as a wording with by: speaker, or write original: not found.',
      '',
      '1 error in the content.',
    ),
  );
});

test('accepts a quotation that says its original was not found', () => {
  assert.equal(
    reportOf({
      'quotations.yaml': (text) =>
        text
          .replace('by: speaker', 'by: courier')
          .replace('  wordings:', '  original: not found\n  wordings:'),
    }),
    '',
  );
});

test('accepts the wording of a hand that the words passed through', () => {
  assert.equal(
    reportOf({
      'quotations.yaml': (text) =>
        text
          .replace('by: speaker', 'by: harbor-sources')
          .replace('  mode:', '  via: [harbor-sources]\n  mode:'),
    }),
    '',
  );
});

test('accepts a quotation whose original is not its first wording', () => {
  const rendering =
    '  wordings:\n    - lang: en\n      by: courier\n      words: It was late\n      sources: [courier-report]\n';
  assert.equal(reportOf({ 'quotations.yaml': swap('  wordings:\n', rendering) }), '');
});
