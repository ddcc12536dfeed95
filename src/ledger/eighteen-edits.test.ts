import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import { type Changes, checkChanged, storyOf } from '../checks/testing/write-story.ts';
import type { Story } from '../model/story.ts';
import { pairsByAddress } from './find-lost.ts';
import { listArrivals } from './list-arrivals.ts';
import { EDITION, FIRST } from './testing/edits.ts';
import { editsOfRecords } from './testing/edits-of-records.ts';
import { editsOfTexts } from './testing/edits-of-texts.ts';

/** What a reader meets who comes by an address. */
function answerAt(address: string, story: Story): string {
  const [page = '', id = ''] = address.split('#');
  const told = listArrivals(story).find((each) => each.page === page);
  const line = told?.lines.find((each) => each.id === id);
  if (line?.to) return `moved to ${line.to.address}`;
  if (line) return `retired: ${line.why} | ${line.words}`;
  const alias = told?.aliases.find((each) => each.id === id);
  if (alias) return `is at #${alias.at}`;
  const reworded = told?.reworded.find((each) => each.id === id);
  const pair = pairsByAddress(story).get(address);
  if (!pair) return 'nothing';
  return reworded ? reworded.wordings.map(({ words }) => words).join(' → ') : pair.record;
}

/** The addresses that the check refuses to lose. */
const refusedIn = (changes: Changes): string[] =>
  checkChanged(changes).issues.flatMap(({ severity, values }) =>
    severity === 'error' ? [String((values as { address?: string }).address)] : [],
  );

for (const [title, { changes, refused, moves, answers }] of Object.entries({
  ...editsOfTexts,
  ...editsOfRecords,
})) {
  const before = { ...FIRST, ...changes, ...EDITION };
  test(`${title}: the build asks what became of what is gone`, () => {
    assert.deepEqual(refusedIn(before).toSorted(), refused.toSorted());
  });
  if (refused.length > 0 && !moves) continue;
  test(`${title}: every old link leads to the passage, or to what became of it`, () => {
    const second: Changes = { ...FIRST, ...changes, ...(moves ? { 'moves.yaml': moves } : {}) };
    const story = storyOf({ ...second, ...published(FIRST, second) });
    const given = Object.keys(answers).map((address) => [address, answerAt(address, story)]);
    assert.deepEqual(Object.fromEntries(given), answers);
    const { passages } = story.ledger;
    assert.deepEqual(
      passages.filter(({ at }) => answerAt(at, story) === 'nothing'),
      [],
    );
  });
}
