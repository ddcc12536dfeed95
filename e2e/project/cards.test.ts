import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { cutLetters } from '../../src/cards/set-letters.ts';
import { findOverflow } from '../../src/cards/testing/find-overflow.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { attributeOf, elementsOf } from '../../src/html/html-tree.ts';
import { readBuiltPages } from '../../src/integrations/built-pages.ts';
import { wordsOfCard } from '../../src/model/card.ts';
import { cardOf, cardsOf } from '../../src/model/list-cards.ts';
import { routes } from '../../src/model/routes.ts';
import { FIXTURE_STORY, runBuild } from './run-build.ts';

const letters = await cutLetters();

/** The stories that are built before these tests: the first has no address yet, the other has. */
const stories = [
  ['content', 'dist'],
  [FIXTURE_STORY, '.build/fixture'],
] as const;

for (const [content, folder] of stories) {
  const { story } = checkContent(content, { withDrafts: false });
  assert.ok(story);
  const home = story.site.address?.replace(/\/+$/u, '') ?? '';

  test(`every page of ${folder} names a card that is there, and its words`, async () => {
    const pages = readBuiltPages(folder);
    const sizes = new Map<string, string>();
    for (const { address, root } of pages) {
      const elements = elementsOf(root);
      const said = (property: string) => {
        const meta = elements.find((element) => attributeOf(element, 'property') === property);
        return meta && attributeOf(meta, 'content');
      };
      const card = cardOf(story, address);
      assert.ok(card);
      const picture = routes.card(card.page);
      assert.equal(said('og:image'), home + picture, address);
      assert.equal(said('og:image:alt'), wordsOfCard(card), address);
      const { width, height } = await sharp(join(folder, picture)).metadata();
      sizes.set(picture, `${width} × ${height}`);
    }
    assert.deepEqual([...new Set(sizes.values())], ['1200 × 630']);
    assert.equal(sizes.size, cardsOf(story).size, 'every card is named by a page');
  });

  test(`the words of every card of ${content} keep within its edges`, () => {
    const faults = [...cardsOf(story).values()].flatMap((card) => findOverflow(letters, card));
    assert.deepEqual(faults, []);
  });
}

test('a build of what is as it was draws no card anew', () => {
  const { code, output } = runBuild(FIXTURE_STORY, '.build/fixture');
  assert.equal(code, 0, output);
  assert.match(output, /\d+ cards, 0 of them drawn anew/u);
});
