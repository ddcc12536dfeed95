import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as germanAnswers from './de/answers.ts';
import * as germanPage from './de/page.ts';
import * as germanSearch from './de/search.ts';
import * as answers from './en/answers.ts';
import * as page from './en/page.ts';
import * as search from './en/search.ts';

// The compiler holds that each has what the English one has, in its form.
const inGerman: { answers: typeof answers; page: typeof page; search: typeof search } = {
  answers: germanAnswers,
  page: germanPage,
  search: germanSearch,
};

test('scripts have the same words to say in every language', () => {
  for (const [name, words] of Object.entries({ answers, page, search }))
    assert.deepEqual(
      Object.keys(inGerman[name as keyof typeof inGerman]).toSorted(),
      Object.keys(words).toSorted(),
    );
});

test('a script says each thing in words of its language', () => {
  const plain = Object.entries(page).filter(([, words]) => words !== '');
  const same = plain.filter(
    ([key, words]) => new Map(Object.entries(germanPage)).get(key) === words,
  );
  assert.deepEqual(same, []);
});
