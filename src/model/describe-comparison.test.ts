import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { compareAccounts } from './compare-accounts.ts';
import { countLabels, describeComparison } from './describe-comparison.ts';
import { markOfRow } from './mark-of-row.ts';

const claim = (id: string, by: string, more = '') =>
  `${id}: { says: x, by: [${by}], evidence: [courier-report, gazette-report]${more} }\n`;

/** The claims of each topic. Thirteen topics have none. */
const topics: Record<string, string> = {
  late: claim('a-late', 'anna-berg') + claim('a-not', 'pavel-strand', ', contradicts: [a-late]'),
  both: claim('b-both', 'anna-berg, pavel-strand'),
  'one-side': claim('c-both', 'anna-berg, harbor-sources'),
  reworded: claim('d-a', 'anna-berg') + claim('d-b', 'pavel-strand', ', rewords: [d-a]'),
  alone: claim('e-alone', 'harbor-sources'),
  apart: claim('f-a', 'anna-berg') + claim('f-b', 'pavel-strand'),
  ...Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`silent-${index}`, ''])),
};

const story = storyOf({
  'topics.yaml': append(
    Object.keys(topics)
      .map((id, index) => `${id}: { title: Topic, order: ${index + 3} }\n`)
      .join(''),
  ),
  ...Object.fromEntries(
    Object.entries(topics).flatMap(([id, claims]) =>
      claims ? [[`claims/${id}.yaml`, claims]] : [],
    ),
  ),
});

const rowsOf = (...ids: string[]) =>
  ids.map((id) => {
    const topic = story.topics.get(id);
    assert.ok(topic);
    return compareAccounts(topic, [...story.accounts.values()]);
  });

const cases: [title: string, ids: string[], sentence: string][] = [
  ['no topic', [], 'There is nothing to compare.'],
  ['one topic', ['late'], 'Of one topic, the accounts contradict each other on one.'],
  [
    'many topics',
    Object.keys(topics),
    'Of 19 topics, the accounts contradict each other on one, say the same on two, say the same in different words on one, leave one to one of them, speak of different things on one and are all silent on 13.',
  ],
  ['silence alone', ['silent-0', 'silent-1'], 'Of two topics, the accounts are all silent on two.'],
];

for (const [title, ids, sentence] of cases) {
  test(`says what a comparison of ${title} comes to`, () => {
    assert.equal(describeComparison(rowsOf(...ids)), sentence);
  });
}

test('counts the rows of each label, and leaves out a label without rows', () => {
  assert.deepEqual(countLabels(rowsOf(...Object.keys(topics))), [
    { label: 'disputed', count: 1 },
    { label: 'both say so', count: 2 },
    { label: 'worded differently', count: 1 },
    { label: 'only here', count: 1 },
  ]);
  assert.deepEqual(countLabels(rowsOf('apart', 'alone')), [{ label: 'only here', count: 1 }]);
});

test('a label has a mark only where what meets stands so', () => {
  assert.deepEqual(rowsOf('late', 'both', 'one-side', 'reworded', 'alone').map(markOfRow), [
    'disputed',
    'confirmed by both sides',
    undefined,
    undefined,
    undefined,
  ]);
});
