import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from '../checks/testing/write-story.ts';
import { nameQuotation, nameSource } from './name-record.ts';

const { quotations, sources } = storyOf();

const allOf = <Item>(items: ReadonlyMap<string, Item>, nameOf: (item: Item) => unknown): string[] =>
  [...items.values()].map((item) => JSON.stringify(nameOf(item)));

const names = [...allOf(quotations, nameQuotation), ...allOf(sources, nameSource)];

test('names of quotations and of sources differ', () => {
  assert.ok(names.length > 2);
  assert.equal(new Set(names).size, names.length, names.join('\n'));
});
