import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, append, storyOf } from '../checks/testing/write-story.ts';
import { findRecord } from './find-record.ts';
import { byTopic, claimsBeyond, describeDays, wordsByDay } from './words-by-day.ts';

const quotation = (id: string, date: string, via = '') => `${id}:
  speaker: anna-berg
${via && `  via: [${via}]\n`}  mode: verbatim
  date: ${date}
  occasion: by radio
  wordings:
    - lang: en
      by: speaker
      words: ${id}
      sources: [courier-report]
`;

const bergIn = (changes: Changes = {}) => findRecord(storyOf(changes).people, 'anna-berg');

const many: Changes = {
  'quotations/last-ferry.yaml': append(
    quotation('undated', 'null') +
      quotation('earlier', '1998-12-31') +
      quotation('hidden', '1999-03-03', 'harbor-sources'),
  ),
};

test('a voice without words has no day', () => {
  assert.deepEqual(wordsByDay([]), []);
  assert.deepEqual(byTopic([]), []);
});

test('words are by day, earliest first, and what has no day is last', () => {
  assert.deepEqual(
    wordsByDay(bergIn(many).quotations).map(({ id }) => id),
    ['day-1998-12-31', 'day-1999-03-03', 'day-unknown'],
  );
});

test('within a day what an unnamed voice gives is parted from what is on record', () => {
  const day = wordsByDay(bergIn(many).quotations)[1];
  assert.deepEqual(
    [day?.named, day?.unnamed].map((part) => part?.map(({ id }) => id)),
    [['too-late'], ['hidden']],
  );
});

test('the finding says how many words on how many days, and on which the most', () => {
  assert.equal(describeDays([]), '0 quotations on 0 known days.');
  assert.equal(describeDays(wordsByDay(bergIn().quotations)), '1 quotation on 1 known day.');
  assert.equal(
    describeDays(wordsByDay(bergIn(many).quotations)),
    '4 quotations on 2 known days, most on 3\u00A0March 1999.',
  );
});

test('every quotation is on one day, and in one part of it', () => {
  const { quotations } = bergIn(many);
  const printed = wordsByDay(quotations).flatMap(({ named, unnamed }) => [...named, ...unnamed]);
  assert.deepEqual(new Set(printed), new Set(quotations));
  assert.equal(printed.length, quotations.length);
});

test('claims that the words carry are not repeated; the rest are by topic, most first', () => {
  const berg = bergIn({
    'claims/last-ferry.yaml': append(`ferry-blue:
  says: The ferry was blue.
  by: [anna-berg]
  evidence: [courier-report]
ferry-old:
  says: The ferry was old.
  by: [anna-berg]
  evidence: [courier-report]
`),
  });
  assert.deepEqual(
    byTopic(claimsBeyond(berg)).map(({ topic, items }) => [topic.id, items.map(({ id }) => id)]),
    [
      ['last-ferry', ['ferry-blue', 'ferry-old']],
      ['day-count', ['call-date']],
    ],
  );
});
