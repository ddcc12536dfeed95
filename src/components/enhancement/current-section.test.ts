import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastPassed } from './current-section.ts';

const LINE = 100;

const cases: [title: string, tops: number[], current: number | undefined][] = [
  ['before the first heading no section is read', [400, 900], undefined],
  ['a heading on the line is read', [100, 900], 0],
  ['of several that have passed the last is read', [-700, 40, 900], 1],
  ['at the end of a page the last section is read', [-900, -300], 1],
  ['a page without headings has none', [], undefined],
];

for (const [title, tops, current] of cases) {
  test(title, () => {
    const headings = tops.map((top, heading) => ({ heading, top }));
    assert.equal(lastPassed(headings, LINE), current);
  });
}
