import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeNumber } from '../model/describe-figure.ts';
import { formatDate, formatDates, formatMonths, formatWeekday } from '../model/format-date.ts';
import { languageName } from '../model/language-name.ts';
import { findSentenceCuts } from '../model/split-sentences.ts';
import { typeset } from '../model/typeset.ts';
import { countInWords, countOf, formatNumber, listOf } from './grammar.ts';
import { labels, speak } from './labels.ts';

/** What is written in German; the tests after it are in English again. */
function inGerman<Written>(write: () => Written): Written {
  speak('de');
  try {
    return write();
  } finally {
    speak('en');
  }
}

const written: [what: string, write: () => string, expected: string][] = [
  ['a date', () => formatDate('1956-04-04'), '4.\u00A0April 1956'],
  ['days of one month', () => formatDates('1956-03-18', '1956-03-19'), '18.–19.\u00A0März 1956'],
  ['months', () => formatMonths('1955-12-01', '1956-03-01'), 'Dezember 1955 bis März 1956'],
  ['a day of the week', () => formatWeekday('1956-04-04'), 'Mittwoch, 4.'],
  ['a number', () => formatNumber(12000), '12.000'],
  ['one of a feminine noun', () => countInWords(1, 'claim'), 'eine Aussage'],
  ['one of another noun', () => countInWords(1, 'chapter'), 'ein Kapitel'],
  ['several in words', () => countInWords(3, 'topic'), 'drei Themen'],
  ['many in figures', () => countOf(1200, 'source'), '1.200 Quellen'],
  ['a list', () => listOf(['Rat', 'Bote', 'Verein']), 'Rat, Bote und Verein'],
  ['a language', () => languageName('en'), 'Englisch'],
  [
    'a number of which less is known',
    () => describeNumber({ low: 5, about: true, beyond: true }),
    'mehr als etwa 5',
  ],
  [
    'a sentence of ours',
    () => typeset('Am 4. April 1956 waren es 12 Tage.'),
    'Am 4.\u00A0April 1956 waren es 12\u00A0Tage.',
  ],
];

for (const [what, write, expected] of written)
  test(`writes ${what} in German`, () => assert.equal(inGerman(write), expected));

test('a day of a month ends no sentence in German', () => {
  const text = 'Am 4. April 1956 fiel sie. Dr. Voss sah es. Seit 1956. Das war alles.';
  const cuts = inGerman(() => findSentenceCuts([{ type: 'text', value: text }]));
  const starts = cuts.map(({ offset }) => text.slice(offset, offset + 4));
  assert.deepEqual(starts, ['Dr. ', 'Seit', 'Das ']);
});

test('says what it comes to in whole sentences', () => {
  const said = inGerman(() => {
    const { finding } = labels().lists.comparison;
    return finding.whole(3, listOf([finding.disputed(1), finding.silent(2)]));
  });
  assert.equal(
    said,
    'Von drei Themen gilt, dass die Darstellungen einander bei einem widersprechen und bei zwei alle schweigen.',
  );
});
