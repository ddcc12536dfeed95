import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import { storyOf, swap } from '../checks/testing/write-story.ts';
import { pageDates, publishedDates } from './page-dates.ts';

const SECOND = { 'terms.yaml': swap('The boat between', 'The ship between') };
const story = storyOf({ ...SECOND, ...published({}, SECOND) });

for (const [page, modified] of [
  ['/glossary/', '2000-01-02'],
  ['/concordance/', '2000-01-02'],
  ['/changes/', '2000-01-02'],
  ['/crossing/last-ferry/', '2000-01-01'],
  ['/accounts/', '2000-01-01'],
  ['/sources/t/', '2000-01-01'],
] as const) {
  test(`${page} changed last in the latest edition that has other words there`, () => {
    assert.deepEqual(publishedDates(page, story.ledger), { published: '2000-01-01', modified });
  });
}

test('a page that no edition has published is of the day of the present one', () => {
  assert.equal(publishedDates('/crossing/tide/', story.ledger), undefined);
  assert.equal(pageDates('/crossing/tide/', story).published, '2000-01-02');
});

test('before the first edition a page is of the day to which facts are followed', () => {
  assert.equal(pageDates('/glossary/', storyOf()).modified, '1999-12-31');
});
