import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf, classesOf, elementsOf, textOf } from '../../src/html/html-tree.ts';
import { withFiveSides } from '../support/five-sides.ts';
import { builtOnce } from './built-once.ts';

const STORY = '.build/five-sides-story';
const OUT = '.build/five-sides';

const { all: pagesOf, at: pageAt } = builtOnce(STORY, OUT, () =>
  withFiveSides('e2e/fixtures/linde', STORY),
);

test('five accounts are five columns, each with its name', () => {
  const [head] = elementsOf(pageAt('/accounts/').root).filter(({ tagName }) => tagName === 'thead');
  assert.ok(head);
  const names = elementsOf(head)
    .filter(({ tagName }) => tagName === 'th')
    .map((cell) => textOf(cell));
  assert.equal(names.length, 6);
  assert.deepEqual(
    ['Stadt', 'Heimatverein', 'Landkreis', 'Kirche', 'Marktleute'].filter(
      (name) => !names.some((each) => each.includes(name)),
    ),
    [],
  );
});

test('what voices of three sides say is not on the word of one', () => {
  assert.match(textOf(pageAt('/topics/das-holz/').root), /namentlich, drei Seiten/u);
  const lines = pagesOf().flatMap(({ root }) =>
    elementsOf(root).filter(({ tagName }) => tagName === 'p'),
  );
  const ofOne = lines.filter((line) => /eine Seite/u.test(textOf(line)));
  assert.ok(ofOne.length > 0);
  const misfits = ofOne.filter(
    (line) => elementsOf(line).filter((each) => classesOf(each).includes('tile')).length > 1,
  );
  assert.deepEqual(
    misfits.map((line) => textOf(line)),
    [],
  );
});

test('each side has its group among the voices', () => {
  const groups = elementsOf(pageAt('/people/').root).flatMap(
    (element) => attributeOf(element, 'id') ?? [],
  );
  for (const side of ['stadt', 'verein', 'kreis', 'kirche', 'markt'])
    assert.ok(groups.includes(`side-${side}`), side);
});
