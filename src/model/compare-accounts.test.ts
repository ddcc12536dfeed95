import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { type AccountRow, type RowLabel, compareAccounts } from './compare-accounts.ts';
import { describeRow } from './describe-row.ts';

/** A claim on the topic of its case, said by some voices. `more` adds fields to its YAML record. */
const claim = (id: string, by: string, more = '') => ({ id, by, more });

interface Case {
  title: string;
  claims: ReturnType<typeof claim>[];
  label: RowLabel | undefined;
  sentence: string;
}

const cases: Case[] = [
  {
    title: 'two accounts that contradict each other',
    claims: [
      claim('a-late', 'anna-berg'),
      claim('a-early', 'pavel-strand', ', contradicts: [a-late]'),
    ],
    label: 'disputed',
    sentence:
      'Disputed between Northbank on record and Southbank. Silent: Northbank without names.',
  },
  {
    title: 'two accounts that word one thing differently',
    claims: [
      claim('b-slow', 'anna-berg'),
      claim('b-unhurried', 'pavel-strand', ', rewords: [b-slow]'),
    ],
    label: 'worded differently',
    sentence:
      'Northbank on record and Southbank say the same in different words. Silent: Northbank without names.',
  },
  {
    title: 'two accounts that make one claim',
    claims: [claim('c-blue', 'anna-berg, pavel-strand')],
    label: 'both say so',
    sentence: 'Northbank on record and Southbank say so. Silent: Northbank without names.',
  },
  {
    title: 'one account alone',
    claims: [claim('d-fog', 'harbor-sources')],
    label: 'only here',
    sentence:
      'Only Northbank without names speaks of this. Silent: Northbank on record and Southbank.',
  },
  {
    title: 'one account beside others that are no party',
    claims: [claim('e-fog', 'anna-berg'), claim('e-press', '')],
    label: 'only here',
    sentence:
      'Of the accounts, only Northbank on record speaks of this. Silent: Northbank without names and Southbank.',
  },
  {
    title: 'accounts that speak of different things',
    claims: [
      claim('f-fog', 'anna-berg'),
      claim('f-tide', 'harbor-sources'),
      claim('f-crew', 'pavel-strand'),
    ],
    label: undefined,
    sentence: 'Northbank on record, Northbank without names and Southbank speak of this.',
  },
  {
    title: 'a third account that has no part in the contradiction',
    claims: [
      claim('g-late', 'anna-berg'),
      claim('g-early', 'pavel-strand', ', contradicts: [g-late]'),
      claim('g-fog', 'harbor-sources'),
    ],
    label: 'disputed',
    sentence: 'Disputed between Northbank on record and Southbank.',
  },
  {
    title: 'a third account that does not make the common claim',
    claims: [claim('h-blue', 'anna-berg, harbor-sources'), claim('h-fog', 'pavel-strand')],
    label: 'both say so',
    sentence: 'Northbank on record and Northbank without names say so.',
  },
  {
    title: 'two voices of one account that contradict each other',
    claims: [
      claim('i-late', 'anna-berg'),
      claim('i-early', 'anna-berg', ', contradicts: [i-late]'),
    ],
    label: 'only here',
    sentence:
      'Only Northbank on record speaks of this. Silent: Northbank without names and Southbank.',
  },
  {
    title: 'a contradiction before a common wording',
    claims: [
      claim('j-late', 'anna-berg'),
      claim('j-early', 'pavel-strand', ', contradicts: [j-late]'),
      claim('j-blue', 'anna-berg, pavel-strand'),
    ],
    label: 'disputed',
    sentence:
      'Disputed between Northbank on record and Southbank. Silent: Northbank without names.',
  },
  {
    title: 'two accounts that make one claim, which somebody else contradicts',
    claims: [
      claim('l-late', 'anna-berg, pavel-strand'),
      claim('l-press', '', ', contradicts: [l-late]'),
    ],
    label: 'both say so',
    sentence: 'Northbank on record and Southbank say so. Silent: Northbank without names.',
  },
  {
    title: 'accounts that are all silent',
    claims: [claim('k-press', '')],
    label: undefined,
    sentence: 'None of the accounts speaks of this; what is known is from others.',
  },
];

const story = storyOf({
  'topics.yaml': append(
    cases.map((_, index) => `topic-${index}: { title: Topic, order: ${index + 3} }\n`).join(''),
  ),
  ...Object.fromEntries(
    cases.map(({ claims }, index) => [
      `claims/topic-${index}.yaml`,
      claims
        .map(
          ({ id, by, more }) =>
            `${id}: { says: x, by: [${by}], evidence: [courier-report, gazette-report]${more} }\n`,
        )
        .join(''),
    ]),
  ),
});

const rowOf = (topic: string): AccountRow => {
  const found = story.topics.get(topic);
  assert.ok(found);
  return compareAccounts(found, [...story.accounts.values()]);
};

for (const [index, { title, label, sentence }] of cases.entries()) {
  test(`labels ${title}`, () => {
    assert.equal(rowOf(`topic-${index}`).label, label);
  });

  test(`describes ${title}`, () => {
    assert.equal(describeRow(rowOf(`topic-${index}`)), sentence);
  });
}

test('puts claims and words into the column of the account that says them', () => {
  const { cells, others } = rowOf('last-ferry');
  assert.deepEqual(
    cells.map(({ account, claims, quotations, isSilent }) => [
      account.id,
      claims.map(({ id }) => id),
      quotations.map(({ id }) => id),
      isSilent,
    ]),
    [
      ['northbank', ['ferry-late'], ['too-late'], false],
      ['northbank-sources', [], [], true],
      ['southbank', ['ferry-on-time'], [], false],
    ],
  );
  assert.deepEqual(others, { claims: [], quotations: [] });
});

test('keeps apart what belongs to no account', () => {
  assert.deepEqual(
    rowOf('topic-4').others.claims.map(({ id }) => id),
    ['e-press'],
  );
});
