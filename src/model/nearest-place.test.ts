import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KnownPlace, nearestPlace } from './nearest-place.ts';

const places: KnownPlace[] = [
  { address: '/', names: ['Home'], ids: ['chapters', 'part-letters'] },
  { address: '/letters/', names: ['The letters'] },
  { address: '/letters/the-call/', names: ['One call'], ids: ['lamp', 'claim-oil'] },
  { address: '/letters/winter/', names: ['The winter'], ids: ['third'] },
  { address: '/topics/oil/', names: ['Oil'], ids: ['claim-oil'] },
  { address: '/people/adam-nowak/', names: ['Adam Nowak', 'Адам Новак', 'Nowák'] },
  { address: '/people/tasr/', names: ['TASR'] },
  { address: '/sources/', names: ['Sources'], ids: ['the-beam'] },
];

const cases: [title: string, asked: string, found: string | undefined][] = [
  ['a wrong letter', '/letters/the-cal/', '/letters/the-call/'],
  ['capitals and a file', '/LETTERS/The-Call/index.html', '/letters/the-call/'],
  ['a file without its folder', '/letters/the-call.html', '/letters/the-call/'],
  ['the title in place of the id', '/letters/one-call/', '/letters/the-call/'],
  ['an id that has grown', '/people/nowak/', '/people/adam-nowak/'],
  ['a name in another script', '/people/новак/', '/people/adam-nowak/'],
  ['marks on letters', '/people/Nowàk/', '/people/adam-nowak/'],
  ['a page without its letters’ marks, in another folder', '/x/lètters/', '/letters/'],
  ['a page that another folder has', '/afterwards/winter/', '/letters/winter/'],
  ['a page whose passage another has', '/context/ice/#third', '/letters/winter/'],
  ['a passage that two have', '/topics/lamps/#claim-oil', '/topics/oil/'],
  ['words before letters', '/people/tusk/', undefined],
  ['nothing like it', '/context/minsk/', undefined],
  ['nothing at all', '/%%%/', undefined],
];

for (const [title, asked, found] of cases) {
  test(`the nearest place: ${title}`, () => {
    assert.equal(nearestPlace(asked, places)?.address, found);
  });
}

test('the nearest passage of a page is found by its id and by its words', () => {
  const passages: KnownPlace[] = [
    { address: 'lamp-goes-out', names: ['A lamp goes out'] },
    { address: 'claim-oil-turns', names: ['Both kept the lamp by turns.'] },
  ];
  const found = (asked: string) => nearestPlace(asked, passages)?.address;
  assert.equal(found('lamp-went-out'), 'lamp-goes-out');
  assert.equal(found('oil-turns'), 'claim-oil-turns');
  assert.equal(found('quite-another-matter'), undefined);
});
