import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, lines, reportOf, swap } from './testing/write-story.ts';

test('reports a quotation mark typed in prose, at its line', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        'They spoke on the third,',
        'They spoke on\nthe “third”,',
      ),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:19',
      '    the “third”,',
      '    A quotation mark ( “ ) is typed here.',
      '    Fix: put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a quotation mark typed in a claim, with the words around it', () => {
  assert.equal(
    reportOf({
      'claims.yaml': swap(
        'says: The last ferry left late.',
        'says: >-\n    The last ferry of the winter, which everybody on both banks had waited for since noon, left „late“ by her word.',
      ),
    }),
    lines(
      'content/claims.yaml:2',
      '    …h banks had waited for since noon, left „late“ by her word.',
      '    A quotation mark ( „ ) is typed here.',
      '    Fix: put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a quotation mark in the title of a link', () => {
  assert.equal(
    reportOf({
      'notes/clock.mdx': append("\nSee [the day](/crossing/last-ferry/ 'the “third” day').\n"),
    }),
    lines(
      'content/notes/clock.mdx:8',
      '    the “third” day',
      '    A quotation mark ( “ ) is typed here.',
      '    Fix: put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a quotation mark in a summary', () => {
  assert.equal(
    reportOf({
      'pages/about.mdx': swap('summary: How it was made.', 'summary: How «it» was made.'),
    }),
    lines(
      'content/pages/about.mdx:3',
      '    How «it» was made.',
      '    A quotation mark ( « ) is typed here.',
      '    Fix: put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports single quotation marks', () => {
  assert.equal(
    reportOf({ 'notes/clock.mdx': append("\nIt was 'slow', she said.\n") }),
    lines(
      'content/notes/clock.mdx:8',
      "    It was 'slow', she said.",
      "    A quotation mark ( ' ) is typed here.",
      '    Fix: put somebody’s words into a quotation record and print them with <Q id="…">; leave the marks out otherwise.',
      '',
      '1 error in the content.',
    ),
  );
});

test('lets apostrophes be', () => {
  assert.equal(
    reportOf({
      'notes/clock.mdx': append(
        "\nThe masters' clock isn't Anna’s; in the '90s it wasn't either.\n",
      ),
    }),
    '',
  );
});

test('lets quotation marks be in the words and titles of others', () => {
  assert.equal(
    reportOf({
      'sources.yaml': swap('title: Notice', 'title: The “late” ferry'),
      'quotations.yaml': swap('ours: The boat was too late', 'ours: The “boat” was too late'),
      'chapters/crossing/last-ferry.mdx': swap(
        '<Q id="too-late">the weather was fine</Q>',
        '<Q id="too-late">The “boat” was too late</Q>',
      ),
    }),
    '',
  );
});

test('reports a note that is too long', () => {
  assert.equal(
    reportOf({ 'notes/clock.mdx': append(`${'It was slow. '.repeat(26)}\n`) }),
    lines(
      'content/notes/clock.mdx:6',
      '    This note has 82 words: the limit is 80.',
      '    Fix: shorten it.',
      '',
      '1 error in the content.',
    ),
  );
});

test('reports a section that is too long', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': append(`\n${'They spoke again. '.repeat(80)}\n`),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:16',
      '    The section “The day” has 261 words: the limit is 250.',
      '    Fix: shorten it.',
      '',
      '1 error in the content.',
    ),
  );
});

test('accepts a note and a section that are just as long as they may be', () => {
  assert.equal(
    reportOf({
      'notes/clock.mdx': append(`${'slow '.repeat(76)}\n`),
      'chapters/crossing/last-ferry.mdx': append(`\n## After {#after}\n\n${'late '.repeat(250)}\n`),
    }),
    '',
  );
});
