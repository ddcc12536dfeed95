import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { attributeOf, classesOf, elementsOf, textOf } from '../../src/html/html-tree.ts';
import { type BuiltPage, readBuiltPages } from '../../src/integrations/built-pages.ts';
import { withFiveSides } from '../support/five-sides.ts';
import { runBuild } from './run-build.ts';

const STORY = '.build/five-sides-story';
const OUT = '.build/five-sides';

/** The pages, which the first test that asks for them has built. */
let built: BuiltPage[] | undefined;
function pagesOf(): BuiltPage[] {
  if (built) return built;
  withFiveSides('e2e/fixtures/linde', STORY);
  rmSync(OUT, { recursive: true, force: true });
  const { code, output } = runBuild(STORY, OUT);
  assert.equal(code, 0, output);
  built = readBuiltPages(OUT);
  return built;
}

const pageAt = (address: string): BuiltPage =>
  pagesOf().find((page) => page.address === address) ?? assert.fail(`there is no ${address}`);

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
