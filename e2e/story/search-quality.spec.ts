import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { contentFolder } from '../../src/model/content-folder.ts';
import { CHROMIUM } from '../support/engines.ts';
import { SearchPage } from '../support/search-page.ts';

interface Query {
  query: string;
  kind: string;
  half: 'work' | 'counted';
  wants: string[];
}

/** What is held: the share of queries with a right answer among the first three, and their rank. */
const HELD = { found: 0.94, rank: 0.89 } as const;
const FIRST = 3;

const { queries } = parse(readFileSync(join(contentFolder(), 'queries.yaml'), 'utf8')) as {
  queries: Query[];
};

/** The addresses of the first results, as a reader sees them. */
async function resultsOf(page: Page, query: string): Promise<string[]> {
  const search = new SearchPage(page);
  await search.open(query);
  const state = page.locator('search-page');
  await expect(state).toHaveAttribute('data-state', /^(?:found|nothing)$/u);
  return page
    .locator('.best h3 a, [data-results] h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Where in its results a query has a right answer, from 1; 0 for nowhere. */
async function rankOf(page: Page, { query, kind, wants }: Query): Promise<number> {
  const results = await resultsOf(page, query);
  if (kind === 'none') return results.length === 0 ? 1 : 0;
  const plain = results.map((address) => address.replace(/:~:.*$/u, '').replace(/#$/u, ''));
  return plain.findIndex((address) => wants.includes(address)) + 1;
}

for (const half of ['work', 'counted'] as const) {
  test(
    `readers find what they look for: the queries that are for ${half}`,
    { tag: CHROMIUM },
    async ({ page }, info) => {
      test.slow();
      const asked = queries.filter((query) => query.half === half);
      const ranks: [query: Query, rank: number][] = [];
      for (const query of asked) ranks.push([query, await rankOf(page, query)]);
      const isFound = ([, rank]: [Query, number]) => rank > 0 && rank <= FIRST;
      const found = ranks.filter(isFound).length / asked.length;
      const mean = ranks.reduce((sum, [, rank]) => sum + (rank && 1 / rank), 0) / asked.length;
      const missed = ranks.filter((each) => !isFound(each)).map(([{ query }]) => query);
      info.annotations.push({
        type: half,
        description: `${found.toFixed(3)} within three, mean reciprocal rank ${mean.toFixed(3)}`,
      });
      expect(asked.length).toBeGreaterThanOrEqual(75);
      expect(found, `Not within the first three: ${missed.join(' · ')}`).toBeGreaterThanOrEqual(
        HELD.found,
      );
      expect(mean).toBeGreaterThanOrEqual(HELD.rank);
    },
  );
}
