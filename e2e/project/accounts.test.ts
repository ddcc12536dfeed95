import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { checkContent } from '../../src/checks/check-content.ts';
import { attributeOf, classesOf, elementsOf, parsePage, textOf } from '../../src/html/html-tree.ts';
import { cellEntries } from '../../src/model/cell-entries.ts';
import { compareAccounts } from '../../src/model/compare-accounts.ts';
import { quote } from '../../src/model/quote-marks.ts';
import { typeset } from '../../src/model/typeset.ts';

/** The comparison with its styles on the wire. */
const BYTES = 40_000;

const html = readFileSync('dist/accounts/index.html');
const { story } = checkContent('content');
assert.ok(story);

const accounts = [...story.accounts.values()];
const topics = [...story.topics.values()];
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

const rows = elementsOf(parsePage(html.toString())).filter(
  (element) => element.tagName === 'tr' && attributeOf(element, 'id') !== undefined,
);

test('the comparison of the story keeps within its weight', () => {
  assert.ok(brotliCompressSync(html).length <= BYTES);
});

test('every topic of the story has its row, with the label that is computed', () => {
  assert.deepEqual(
    rows.map((row) => [attributeOf(row, 'id'), attributeOf(row, 'data-label')]),
    topics.map((topic) => [topic.id, compareAccounts(topic, accounts).label ?? '']),
  );
});

test('every cell holds the words of its account as they are recorded, or its silence', () => {
  const printed = rows.map((row) =>
    elementsOf(row)
      .filter(({ tagName }) => tagName === 'td')
      .map((cell) => {
        const entries = elementsOf(cell).filter((each) =>
          classesOf(each).includes('compared-entry'),
        );
        return entries.length > 0
          ? entries.map((entry) =>
              plain(textOf(entry, (inside) => classesOf(inside).includes('compared-by'))),
            )
          : plain(textOf(cell, (inside) => classesOf(inside).includes('compared-name')));
      }),
  );
  const expected = topics.map((topic) =>
    compareAccounts(topic, accounts).cells.map((cell) => {
      if (cell.isSilent) return 'silent';
      return cellEntries(cell).map(({ quotation, claims }) => {
        const [wording] = quotation?.wordings ?? [];
        const words = wording
          ? [
              quote(wording.words, wording.lang),
              ...(wording.ours ? [quote(wording.ours, 'en')] : []),
            ]
          : claims.map(({ says }) => typeset(says));
        return plain(words.join(' '));
      });
    }),
  );
  assert.ok(expected.flat(2).length > topics.length);
  assert.deepEqual(printed, expected);
});
