import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../checks/check-content.ts';
import { addressOf, listPairs } from '../ledger/list-pairs.ts';
import { publishEdition } from '../ledger/publish-edition.ts';
import type { Site } from '../model/records.ts';
import type { Story } from '../model/story.ts';
import { type Citation, citeStory } from './cite-story.ts';
import { wordsOf } from './run.ts';

const folder = new URL('../../e2e/fixtures/story', import.meta.url).pathname;
const { story: read } = checkContent(folder, { withDrafts: false });
const story = read ?? assert.fail('The story is not whole');
const published: Story = { ...story, ledger: publishEdition(story, '2026-11-27') };

const CHAPTER = '/letters/the-telephone-call/';
const HOST = 'https://example.org';

/** The references to a passage by their forms. */
function formsOf(cited: Story, page: string, id: string, root = '/'): Record<string, string> {
  const { pages, write } = citeStory(cited, root);
  const found = pages.get(page);
  const all: readonly (Citation | undefined)[] = [found?.page, ...(found?.passages ?? [])];
  const citation = all.find((each) => each?.id === id) ?? assert.fail(`${page} has no ${id}`);
  return Object.fromEntries(write(citation.item).map(({ form, runs }) => [form, wordsOf(runs)]));
}

/** The forms in words, as they are expected of a passage of the chapter. */
const inWords = (title: string, cased: string, part: string, fragment: string) => ({
  plain: `“${title}”, in The Lighthouse Letters, edition 1, 27\u00A0November 2026${part}, ${HOST}${CHAPTER}${fragment}.`,
  apa: `${title}${part}. (2026, November 27). The Lighthouse Letters, edition 1. ${HOST}${CHAPTER}${fragment}`,
  chicago: `“${cased}${part},” The Lighthouse Letters, edition 1, November 27, 2026, ${HOST}${CHAPTER}${fragment}.`,
  mla: `“${cased}${part}.” The Lighthouse Letters, edition 1, 27 Nov. 2026, ${HOST}${CHAPTER}${fragment}.`,
  wikipedia: `{{cite web |title=${title}${part.replace(', ', ' |at=')} |url=${HOST}${CHAPTER}${fragment} |website=The Lighthouse Letters |type=edition 1 |date=27 November 2026}}`,
});

const expected: [what: string, id: string, forms: ReturnType<typeof inWords>][] = [
  ['a page', 'this-page', inWords('The telephone call', 'The Telephone Call', '', '')],
  [
    'a section',
    'lamp-goes-out',
    inWords(
      'The telephone call: A lamp goes out',
      'The Telephone Call: A Lamp Goes Out',
      '',
      '#lamp-goes-out',
    ),
  ],
  [
    'a claim, with its standing',
    'claim-oil-turns',
    inWords(
      'The telephone call',
      'The Telephone Call',
      ', claim oil-turns (on record, one side; disputed)',
      '#claim-oil-turns',
    ),
  ],
  [
    'a quotation, with its speaker, day and language',
    'quote-orsted-turns',
    inWords(
      'The telephone call',
      'The Telephone Call',
      ', quotation orsted-turns (Zelda Ørsted-Kowalczyk, 17\u00A0March 1931, in Polish)',
      '#quote-orsted-turns',
    ),
  ],
];

for (const [what, id, forms] of expected) {
  test(`a reference to ${what}`, () => {
    const { bibtex, ris, 'csl-json': json, ...written } = formsOf(published, CHAPTER, id);
    const { wikipedia, ...others } = forms;
    assert.deepEqual(written, { ...others, wikipedia: wikipedia.replaceAll('\u00A0', ' ') });
    assert.ok(bibtex && ris && json);
  });
}

test('a picture is known by what is seen on it', () => {
  const passages = citeStory(published, '/').pages.get('/aftermath/the-lamp/')?.passages ?? [];
  const picture = passages.find(({ id }) => id === 'picture-lit-tower');
  assert.equal(picture?.name, 'Picture lit-tower');
  assert.match(picture?.known?.words ?? '', /^A white tower with a red band/u);
});

test('a reference for programs', () => {
  const { bibtex, ris, 'csl-json': json } = formsOf(published, '/topics/oil/', 'claim-oil-turns');
  const key = 'the-lighthouse-letters-topics-oil-claim-oil-turns';
  const title = 'Topic: The oil, claim oil-turns (on record, one side; disputed)';
  const address = `${HOST}/topics/oil/#claim-oil-turns`;
  assert.equal(
    bibtex,
    `@misc{${key},
  title = {{${title}}},
  howpublished = {The Lighthouse Letters, edition 1},
  year = {2026},
  month = nov,
  day = {27},
  language = {en},
  url = {${address}},
}`,
  );
  assert.equal(
    ris,
    `TY  - ELEC
TI  - ${title}
T2  - The Lighthouse Letters
ET  - 1
PY  - 2026
DA  - 2026/11/27/
LA  - en
UR  - ${address}
ID  - ${key}
ER  - `,
  );
  assert.deepEqual(JSON.parse(json ?? ''), [
    {
      id: key,
      type: 'webpage',
      title,
      'container-title': 'The Lighthouse Letters',
      edition: '1',
      issued: { 'date-parts': [[2026, 11, 27]] },
      language: 'en',
      URL: address,
    },
  ]);
});

test('the edition is named with its date, the same in all forms', () => {
  for (const [form, words] of Object.entries(formsOf(published, CHAPTER, 'p1'))) {
    assert.match(words, /edition 1|ET {2}- 1|"edition": "1"/u, form);
    assert.match(words, /27.Nov|November.27|11.27|month = nov,\s+day = \{27\}/u, form);
  }
});

test('the edition has no number before the first, and the date of the last check', () => {
  for (const [form, words] of Object.entries(formsOf(story, CHAPTER, 'this-page'))) {
    assert.doesNotMatch(words, /edition/iu, form);
    assert.match(words, /2026/u, form);
  }
  assert.equal(citeStory(story, '/').edition.date, '2026-01-18');
});

/** The story with other words in its site record. */
const withSite = (site: Partial<Site>): Story => ({
  ...published,
  site: { ...story.site, ...site },
});

test('the publisher is left out where it is called like the site', () => {
  const forms = Object.values(formsOf(published, CHAPTER, 'this-page'));
  for (const words of forms) assert.equal(words.split('The Lighthouse Letters').length, 2, words);
});

test('the publisher is named where it is another', () => {
  const other = withSite({ publisher: 'Merle Sound Press' });
  for (const [form, words] of Object.entries(formsOf(other, CHAPTER, 'this-page')))
    assert.ok(words.includes('Merle Sound Press'), form);
});

test('what is cited whole is not in itself', () => {
  const forms = formsOf(published, '/', 'this-page');
  assert.equal(
    forms['plain'],
    `The Lighthouse Letters, edition 1, 27\u00A0November 2026, ${HOST}/.`,
  );
  for (const [form, words] of Object.entries(forms))
    assert.equal(words.split('The Lighthouse Letters').length, 2, form);
});

test('the address is below the path of the site', () => {
  const below = withSite({ address: 'https://example.org/letters-edition/' });
  const { plain } = formsOf(below, CHAPTER, 'claim-oil-turns');
  assert.ok(plain?.endsWith(`, ${HOST}/letters-edition${CHAPTER}#claim-oil-turns.`));
});

test('the address is the path on the host while the site has none', () => {
  const { plain } = formsOf(withSite({ address: null }), CHAPTER, 'claim-oil-turns', '/edition/');
  assert.ok(plain?.endsWith(`, /edition${CHAPTER}#claim-oil-turns.`));
});

test('everything that an edition publishes can be cited once, but for sources and the search', () => {
  const { pages } = citeStory(published, '/');
  const cited = [...pages.values()].flatMap(({ page, passages }) => [page, ...passages]);
  const addresses = listPairs(published)
    .filter(({ record, page }) => !record.startsWith('source ') && page !== '/search/')
    .map(addressOf);
  assert.deepEqual(
    cited.map(({ address }) => address).toSorted(),
    [...new Set(addresses)].toSorted(),
  );
  const keys = cited.map(({ item }) => item.key);
  assert.equal(new Set(keys).size, keys.length);
});
