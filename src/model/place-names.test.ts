import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Box, placeNames } from './place-names.ts';

const DRAWING: Box = { left: 0, top: 0, width: 300, height: 200 };

const markAt = (x: number, y: number): Box => ({ left: x - 5, top: y - 5, width: 10, height: 10 });
const name = (x: number, y: number) => ({
  mark: markAt(x, y),
  sizes: [{ width: 80, height: 30 }],
});

const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const cases: [title: string, x: number, y: number, left: number, anchor: string][] = [
  ['after a mark', 100, 100, 113, 'start'],
  ['before a mark at the edge', 290, 100, 197, 'end'],
];

for (const [title, x, y, left, anchor] of cases) {
  test(`puts a name ${title}`, () => {
    const [placed] = placeNames([name(x, y)], DRAWING);
    assert.equal(placed?.left, left);
    assert.equal(placed.anchor, anchor);
  });
}

const after: Box = { left: 110, top: 0, width: 190, height: 200 };
const before: Box = { left: 0, top: 0, width: 90, height: 200 };

test('puts a name before its mark, or over it, where something is in the way', () => {
  const [placed] = placeNames([name(100, 100)], DRAWING, [after]);
  assert.deepEqual([placed?.left, placed?.anchor], [7, 'end']);
  const [between] = placeNames(
    [{ ...name(100, 100), sizes: [{ width: 18, height: 30 }] }],
    DRAWING,
    [after, before],
  );
  assert.deepEqual([between?.top, between?.anchor], [57, 'middle']);
});

test('lets no two names and no name and mark meet where there is room', () => {
  const names = [name(60, 50), name(120, 55), name(180, 60), name(60, 150), name(240, 150)];
  const placed = placeNames(names, DRAWING);
  assert.equal(placed.length, names.length);
  for (const [index, place] of placed.entries()) {
    assert.deepEqual(
      [...placed.slice(index + 1), ...names.map(({ mark }) => mark)].filter((box) =>
        meet(place, box),
      ),
      [],
    );
  }
});

test('places every name, though there is no room, and none of none', () => {
  assert.equal(
    placeNames(
      Array.from({ length: 40 }, () => name(150, 100)),
      DRAWING,
    ).length,
    40,
  );
  assert.deepEqual(placeNames([], DRAWING), []);
});

test('breaks a name into more lines where it has no room in few', () => {
  const narrow = { left: 0, top: 0, width: 160, height: 200 };
  const sizes = [
    { width: 200, height: 30 },
    { width: 40, height: 60 },
  ];
  assert.equal(placeNames([{ mark: markAt(100, 100), sizes }], narrow)[0]?.size, 1);
  assert.equal(placeNames([{ mark: markAt(50, 100), sizes }], DRAWING)[0]?.size, 0);
});
