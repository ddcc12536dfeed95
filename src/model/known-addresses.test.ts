import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPicture } from '../checks/testing/draw-picture.ts';
import { FIGURE_LINE, inventedFigure } from '../checks/testing/invented-figure.ts';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { knownAddresses, knownPlaces } from './known-addresses.ts';
import { nearestPlace } from './nearest-place.ts';

const story = storyOf({
  'figures.yaml': inventedFigure,
  'pictures/ferry.png': await drawPicture('png'),
  'chapters/crossing/last-ferry.mdx': append(
    `${FIGURE_LINE}\n![A ferry](pictures/ferry.png "Drawing: Berg")\n`,
  ),
});
const known = knownAddresses(story);

const cases: [title: string, address: string, isKnown: boolean][] = [
  ['the home page', '/', true],
  ['a part', '/crossing/', true],
  ['a part on the home page', '/#part-crossing', true],
  ['a chapter', '/crossing/last-ferry/', true],
  ['a section', '/crossing/last-ferry/#the-day', true],
  ['the first use of a claim', '/crossing/last-ferry/#claim-ferry-late', true],
  ['the first use of a note', '/crossing/last-ferry/#noteref-clock', true],
  ['a claim on its topic', '/topics/last-ferry/#claim-ferry-late', true],
  ['a quotation with its speaker', '/people/anna-berg/#quote-too-late', true],
  ['a figure on its topic', '/topics/last-ferry/#figure-passengers', true],
  ['the first use of a figure', '/crossing/last-ferry/#figure-passengers', true],
  ['a picture', '/crossing/last-ferry/#picture-ferry', true],
  ['a statement of an examined document', '/first-notice/#statement-was-blue', true],
  ['a statement by its place', '/first-notice/#statement-2', false],
  ['a topic beside the others', '/accounts/#last-ferry', true],
  ['a list', '/glossary/', true],
  ['a part that there is not', '/harbor/', false],
  ['a chapter without its closing slash', '/crossing/last-ferry', false],
  ['a section of another chapter', '/crossing/last-ferry/#the-night', false],
  ['a claim on another topic', '/topics/day-count/#claim-ferry-late', false],
  ['a statement that there is not', '/first-notice/#statement-was-red', false],
];

for (const [title, address, isKnown] of cases) {
  test(`${isKnown ? 'knows' : 'does not know'} the address of ${title}`, () => {
    assert.equal(known.has(address), isKnown);
  });
}

for (const [folder, list] of [
  ['/q/', '/people/'],
  ['/c/', '/topics/'],
] as const) {
  test(`leads from ${folder}, to which a shared address was cut, to ${list}`, () => {
    assert.equal(nearestPlace(folder, knownPlaces(story))?.address, list);
  });
}

test('names every page, for an address that was mistyped', () => {
  const places = new Map(knownPlaces(story).map((place) => [place.address, place]));
  assert.deepEqual(places.get('/crossing/last-ferry/')?.names, ['The last ferry']);
  assert.equal(places.get('/people/anna-berg/')?.names[0], 'Anna Berg');
  assert.ok(places.get('/crossing/last-ferry/')?.ids?.includes('the-day'));
  assert.ok(places.has('/crossing/'));
  assert.deepEqual(
    [...places.keys()].filter((address) => !known.has(address)),
    [],
  );
});
