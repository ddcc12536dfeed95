import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('leaves in what no text refers to, draft or not: it is reported by itself', () => {
  const { entries } = checkChanged({
    ...changes,
    'claims/day-count.yaml': append('tide: { says: x, by: [anna-berg], evidence: [ferry-log] }\n'),
  });
  assert.ok(leaveOutDrafts(entries).some(({ id }) => id === 'tide'));
});
