import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/check-content.ts';
import { attributeOf, elementsOf } from '../../src/html/html-tree.ts';
import { readBuiltPage } from '../../src/integrations/built-pages.ts';
import { routes } from '../../src/model/routes.ts';
import { isTakenInList, isTakenInText } from '../../src/model/taken-fragments.ts';
import { FIXTURE_STORY } from './run-build.ts';

const BUILT = '.build/fixture';

/** A page on which authors choose ids, and whether one of its ids is chosen, or is taken. */
type Page = [address: string, isKnown: (id: string) => boolean];

const { story } = checkContent(FIXTURE_STORY, { withDrafts: false });
assert.ok(story);
const { chapters, pages, events, notes, terms, topics, sources } = story;

const textPages = (['chapters', 'pages'] as const).flatMap((collection) =>
  [...story[collection].values()].map(({ address, prose }): Page => {
    const chosen = new Set(prose.sections.map(({ id }) => id));
    return [address, (id) => chosen.has(id) || isTakenInText(collection, id)];
  }),
);

const list =
  (collection: Parameters<typeof isTakenInList>[0], own: { has: (id: string) => boolean }) =>
  (address: string): Page => [address, (id) => own.has(id) || isTakenInList(collection, id)];

const topicIds = new Set([...topics.values()].map(({ id }) => id));

const listPages: Page[] = [
  list('events', events)(routes.timeline),
  list('notes', notes)(routes.notes),
  list('terms', terms)(routes.glossary),
  list('topics', topicIds)(routes.accounts),
  ...globSync('sources/{,*/}index.html', { cwd: BUILT })
    .map((path) => `/${path.replace('index.html', '')}`)
    .map(list('sources', sources)),
];

test('no id that the engine prints can be chosen by an author on the same page', () => {
  assert.ok(chapters.length > 0 && pages.size > 0);
  const known = Map.groupBy([...textPages, ...listPages], ([address]) => address);
  const free = [...known].flatMap(([address, both]) =>
    // Citations of a page have the ids of its passages.
    [address, `/cite${address}`]
      .map((each) => join(each.slice(1), 'index.html'))
      .filter((path) => existsSync(join(BUILT, path)))
      .flatMap((path) =>
        elementsOf(readBuiltPage(BUILT, path).root)
          .map((element) => attributeOf(element, 'id'))
          .filter((id) => id !== undefined && !both.some(([, isKnown]) => isKnown(id)))
          .map((id) => `/${path}#${id}`),
      ),
  );
  assert.ok(known.size > 10);
  assert.deepEqual(free, []);
});
