import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';
import { describeSource, hostOf } from './describe-source.ts';
import { findRecord } from './find-record.ts';

const lineOf = (id: string, label = '') =>
  describeSource(
    findRecord(
      storyOf(
        label
          ? {
              'sources/t.yaml': swap('date: null\n', `date: null\n  label: ${label}\n`),
              'site.yaml': append(`notIndependent: [{ publisher: The Herald, label: ${label} }]\n`),
            }
          : {},
      ).sources,
      id,
    ),
  );

test('says what a source is, and what was not found of it', () => {
  assert.equal(
    lineOf('ferry-log'),
    '3\u00A0March 1999, English, official text, primary, seen in excerpt',
  );
  assert.equal(lineOf('herald-notice'), 'date not found, English, press report, seen whole');
});

test('says its label', () => {
  assert.match(lineOf('herald-notice', 'state media'), /press report, state media, seen whole$/u);
});

for (const [address, host] of [
  ['https://courier.example/ferry', 'courier.example'],
  ['https://www.courier.example/ferry', 'courier.example'],
  ['https://news.courier.example/', 'news.courier.example'],
] as const) {
  test(`the host of ${address} is ${host}`, () => {
    assert.equal(hostOf(address), host);
  });
}
