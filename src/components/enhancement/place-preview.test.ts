import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnTheWay, placePreview } from './place-preview.ts';

const preview = { width: 200, height: 100 };
const whole = { left: 0, top: 0, width: 360, height: 700 };

const lineAt = (left: number, top: number) => ({ left, top, bottom: top + 20 });
const linkAt = (left: number, top: number) => ({
  first: lineAt(left, top),
  last: lineAt(left, top),
});

const cases: [
  title: string,
  link: Parameters<typeof placePreview>[0],
  view: typeof whole,
  left: number,
  top: number,
][] = [
  ['under its link', linkAt(50, 300), whole, 50, 328],
  ['above a link at the foot of the window', linkAt(50, 660), whole, 50, 552],
  ['inside the window, by a link at its right edge', linkAt(320, 300), whole, 152, 328],
  ['inside the window, by a link at its left edge', linkAt(0, 300), whole, 8, 328],
  [
    'under the last line of a link of two lines',
    { first: lineAt(300, 300), last: lineAt(20, 330) },
    whole,
    20,
    358,
  ],
  [
    'above the first line of a link of two lines',
    { first: lineAt(100, 630), last: lineAt(20, 660) },
    whole,
    100,
    522,
  ],
  [
    'under its link where neither place has room for it',
    linkAt(50, 90),
    { ...whole, height: 180 },
    50,
    118,
  ],
  [
    'under its link where what is seen of the window has room for it there',
    linkAt(82, 260),
    { left: 80, top: 100, width: 230, height: 300 },
    88,
    288,
  ],
  [
    'inside what is seen of a page that is pinched larger',
    linkAt(82, 260),
    { left: 80, top: 100, width: 230, height: 200 },
    88,
    152,
  ],
];

for (const [title, link, view, left, top] of cases) {
  test(`a preview shows ${title}`, () => {
    assert.deepEqual(placePreview(link, preview, view), { left, top });
  });
}

test('a preview wider than the window begins at its edge', () => {
  assert.equal(placePreview(linkAt(100, 0), { width: 400, height: 100 }, whole).left, 8);
});

const link = { left: 100, right: 180, top: 100, bottom: 120 };
const box = { left: 100, right: 300, top: 128, bottom: 228 };
const ways: [title: string, x: number, y: number, isOn: boolean][] = [
  ['in the gap between link and preview', 120, 124, true],
  ['a centimeter beside the preview', 335, 150, true],
  ['a centimeter before the link', 65, 110, true],
  ['a centimeter above the link', 110, 62, true],
  ['elsewhere on the page', 120, 400, false],
  ['far to the side', 400, 124, false],
];

for (const [title, x, y, isOn] of ways) {
  test(`a pointer ${title} is ${isOn ? '' : 'not '}on its way to the preview`, () => {
    assert.equal(isOnTheWay({ x, y }, link, box), isOn);
  });
}
