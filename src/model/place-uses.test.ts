import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf, swap } from '../checks/testing/write-story.ts';

const CHAPTER = 'chapters/crossing/last-ferry.mdx';

const { claims, quotations, notes, people, terms } = storyOf();

const cases: [title: string, places: unknown, address: string, sectionTitle: string | undefined][] =
  [
    [
      'a claim',
      claims.get('ferry-late')?.usedIn,
      '/crossing/last-ferry/#claim-ferry-late',
      'What each said',
    ],
    [
      'a quotation',
      quotations.get('too-late')?.usedIn,
      '/crossing/last-ferry/#quote-too-late',
      'What each said',
    ],
    ['a note', notes.get('clock')?.usedIn, '/crossing/last-ferry/#noteref-clock', 'The day'],
    [
      'a voice',
      people.get('anna-berg')?.usedIn,
      '/crossing/last-ferry/#what-each-said',
      'What each said',
    ],
    [
      'a term',
      terms.get('ferry')?.usedIn,
      '/crossing/last-ferry/#what-each-said',
      'What each said',
    ],
  ];

for (const [title, places, address, section] of cases) {
  test(`says where ${title} is used: at its own address, else in its section`, () => {
    assert.deepEqual(places, [{ address, pageTitle: 'The last ferry', sectionTitle: section }]);
  });
}

test('names one place in a text, the first, and one in every other text', () => {
  const { usedIn } =
    storyOf({
      [CHAPTER]: append('\nAgain, <Term id="ferry">the ferry</Term>.\n'),
      'pages/about.mdx': append(
        '\nOf <Term id="ferry">the ferry</Term>.\n\n## Why {#why}\n\nWhy not.\n',
      ),
    }).terms.get('ferry') ?? {};
  assert.deepEqual(usedIn, [
    {
      address: '/crossing/last-ferry/#what-each-said',
      pageTitle: 'The last ferry',
      sectionTitle: 'What each said',
    },
    { address: '/about/', pageTitle: 'About', sectionTitle: undefined },
  ]);
});

test('takes words and their block for uses of one quotation', () => {
  assert.equal(quotations.get('too-late')?.usedIn.length, 1);
});

test('does not count what a note uses: it is printed in many places', () => {
  const { usedIn } =
    storyOf({
      [CHAPTER]: swap('that the <Term id="ferry">ferry</Term> left', 'that the ferry left'),
      'notes/clock.mdx': append('On <Term id="ferry">the ferry</Term>.\n'),
    }).terms.get('ferry') ?? {};
  assert.deepEqual(usedIn, []);
});

test('puts what a topic holds in the order in which the text first uses it, what it does not use last', () => {
  const { topics } = storyOf({
    'claims/last-ferry.yaml': (text) =>
      `ferry-sank: { says: x, by: [anna-berg], evidence: [ferry-log] }\n${text}`,
    [CHAPTER]: (text) =>
      text
        .replace('<Claim id="ferry-late" />', '<Claim id="first" />')
        .replace('<Claim id="ferry-on-time" />', '<Claim id="ferry-late" />')
        .replace('<Claim id="first" />', '<Claim id="ferry-on-time" />'),
  });
  assert.deepEqual(
    topics.get('last-ferry')?.claims.map(({ id }) => id),
    ['ferry-on-time', 'ferry-late', 'ferry-sank'],
  );
});
