import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from './testing/invented-story.ts';
import { leaveOutDrafts } from './leave-out-drafts.ts';
import { type Changes, append, checkChanged } from './testing/write-story.ts';

const DRAFT = `---
title: The tide
order: 2
summary: It was low.
short: [{ says: It was low., claims: [tide-low] }]
checked: 1999-12-31
draft: true
---
It was low.<Claim id="tide-low" /> The ferry was late.<Claim id="ferry-late" />
`;

const changes: Changes = {
  'chapters/crossing/tide.mdx': DRAFT,
  'claims/last-ferry.yaml': append(
    'tide-low: { says: It was low., by: [ida-holm], quotations: [low-tide], evidence: [ferry-log] }\n',
  ),
  'quotations/last-ferry.yaml': append(
    'low-tide:\n  speaker: ida-holm\n  mode: verbatim\n  date: null\n  occasion: by radio\n' +
      '  wordings: [{ lang: en, by: speaker, words: It is low, sources: [ferry-log] }]\n',
  ),
  'people/no-side.yaml': 'ida-holm: { name: Ida Holm, introduced: [of the bank] }\n',
};

test('leaves out drafts with the records that nothing else refers to, directly or not', () => {
  const { entries } = checkChanged(changes);
  const left = leaveOutDrafts(entries);
  assert.deepEqual(
    entries.filter((entry) => !left.includes(entry)).map(({ collection, id }) => [collection, id]),
    [
      ['chapters', 'crossing/tide'],
      ['quotations', 'low-tide'],
      ['claims', 'tide-low'],
      ['people', 'ida-holm'],
    ],
  );
});

test('leaves out the event and the topic of a draft, and a claim that another contradicts', () => {
  const { entries } = checkChanged({
    ...changes,
    'events/1999.yaml': append(
      'low-tide-day: { title: It was low, date: 1999-03-04, kind: action, people: [ida-holm], claims: [tide-low] }\n',
    ),
    'claims/tide.yaml':
      'tide-turned: { says: It turned., by: [ida-holm], evidence: [ferry-log] }\n',
    'topics.yaml': append('tide: { title: The tide, order: 3 }\n'),
    'chapters/crossing/tide.mdx': `${DRAFT}\nIt turned.<Claim id="tide-turned" />\n`,
    'claims/day-count.yaml': append(
      'tide-high: { says: It was high., by: [anna-berg], contradicts: [tide-low], evidence: [ferry-log] }\n',
    ),
    [CHAPTER]: append('\nIt was high.<Claim id="tide-high" />\n'),
  });
  const left = leaveOutDrafts(entries);
  assert.deepEqual(
    entries.filter((entry) => !left.includes(entry)).map(({ collection, id }) => [collection, id]),
    [
      ['chapters', 'crossing/tide'],
      ['quotations', 'low-tide'],
      ['claims', 'tide-low'],
      ['claims', 'tide-turned'],
      ['events', 'low-tide-day'],
      ['people', 'ida-holm'],
      ['topics', 'tide'],
    ],
  );
});

test('leaves in an event of a draft that a text counts days from', () => {
  const { entries } = checkChanged({
    ...changes,
    'events/1999.yaml': append(
      'low-tide-day: { title: It was low, date: 1999-03-04, kind: action, claims: [tide-low] }\n',
    ),
    [CHAPTER]: append('\nIt was <Days from="the-call" to="low-tide-day" /> days later.\n'),
  });
  assert.ok(leaveOutDrafts(entries).some(({ id }) => id === 'low-tide-day'));
});

test('leaves in what no text refers to, draft or not: it is reported by itself', () => {
  const { entries } = checkChanged({
    ...changes,
    'claims/day-count.yaml': append('tide: { says: x, by: [anna-berg], evidence: [ferry-log] }\n'),
  });
  assert.ok(leaveOutDrafts(entries).some(({ id }) => id === 'tide'));
});
