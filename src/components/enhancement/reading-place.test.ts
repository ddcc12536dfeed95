import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeIn, readPlaces, withPlace } from './reading-place.ts';

const HEIGHT = 1000;

const cases: [title: string, tops: number[], end: number, place: string | null | undefined][] = [
  ['before the first heading nothing is remembered', [400, 900], 3000, undefined],
  ['the last section whose heading has passed is remembered', [-700, 40, 900], 3000, 's1'],
  ['a section that has begun in the upper part of the window is read', [-700, 300], 3000, 's1'],
  ['at the end of the text nothing is left to read', [-2000, -900], 1000, null],
  ['a text without headings has no place', [], 3000, undefined],
];

for (const [title, tops, end, place] of cases) {
  test(title, () => {
    const sections = tops.map((top, index) => ({ id: `s${index}`, top }));
    assert.equal(placeIn(sections, end, HEIGHT), place);
  });
}

test('the page that was left last is the last of the places', () => {
  const places = withPlace({ '/a/': 'one', '/b/': 'two' }, '/a/', 'three');
  assert.deepEqual(Object.entries(places), [
    ['/b/', 'two'],
    ['/a/', 'three'],
  ]);
});

test('a page that was not begun keeps its place, one that was read to its end has none', () => {
  const places = { '/a/': 'one', '/b/': 'two' };
  assert.deepEqual(withPlace(places, '/a/', undefined), places);
  assert.deepEqual(withPlace(places, '/a/', null), { '/b/': 'two' });
});

const stored: [text: string | null, places: object][] = [
  ['{"/a/":"one"}', { '/a/': 'one' }],
  [null, {}],
  ['not JSON', {}],
  ['null', {}],
  ['{"/a/":1,"/b/":"two"}', { '/b/': 'two' }],
];

for (const [text, places] of stored) {
  test(`reads what is stored: ${text}`, () => {
    assert.deepEqual(readPlaces(text), places);
  });
}
