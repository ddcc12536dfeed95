import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attributeOf, elementsOf } from '../../src/html/html-tree.ts';
import { onlyEnglish, wordsIn } from '../support/only-english.ts';
import { saidOn, writtenIn } from '../support/said-on.ts';
import { builtOnce } from './built-once.ts';
import { publishEdition } from './publish-edition.ts';

/*
 * Two editions of the story in German: what is said of them, of what moved, of what was reworded
 * and of what is gone, is German too.
 */

const FIXTURE = 'e2e/fixtures/linde';
const FOLDER = '.build/german-edition';
const [STORY, OUT] = [join(FOLDER, 'story'), join(FOLDER, 'out')];
const NIGHT = 'chapters/linde/die-nacht.mdx';
const WOOD = 'chapters/danach/das-holz.mdx';

const MOVES = `- from: /linde/die-nacht/
  to: /linde/in-der-nacht/
- from: /danach/das-holz/#claim-holz-der-stadt
  retired: Das Urteil wurde aufgehoben.
`;

function edit(file: string, from: string, to: string): void {
  const path = join(STORY, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}

/** Publishes an edition, moves a chapter, rewords a sentence, takes one out, publishes the next. */
function publishTwice(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(FIXTURE, STORY, { recursive: true });
  publishEdition(STORY, '1957-12-02');
  renameSync(join(STORY, NIGHT), join(STORY, 'chapters/linde/in-der-nacht.mdx'));
  edit(WOOD, 'Das Holz brachte 312 Mark.<', 'Für das Holz zahlte ein Händler 312 Mark.<');
  edit(WOOD, 'entschied ein Gericht.<Claim id="holz-der-stadt" />', 'sagte sie.');
  writeFileSync(join(STORY, 'moves.yaml'), MOVES);
  publishEdition(STORY, '1957-12-20');
}

const { all, at } = builtOnce(STORY, OUT, publishTwice);
const saidAt = (address: string): string => saidOn(at(address)).replaceAll(/\s+/gu, ' ');

test('every page of both editions is in German, also at addresses that moved', () => {
  const moved = all().find(({ address }) => address === '/linde/die-nacht/');
  assert.ok(moved, 'the page that moved is kept');
  const languages = all().flatMap(({ root }) =>
    elementsOf(root)
      .filter(({ tagName }) => tagName === 'html')
      .map((html) => attributeOf(html, 'lang')),
  );
  assert.deepEqual([...new Set(languages)], ['de']);
});

test('no English label is left where editions and changes are told', () => {
  const english = onlyEnglish([...writtenIn(FIXTURE), ...writtenIn(STORY)]);
  assert.ok(english.has('reworded') && english.has('retired'), 'it knows what editions say');
  const found = all().flatMap((page) =>
    [...wordsIn(saidOn(page))]
      .filter((word) => english.has(word))
      .map((word) => `${page.address} says "${word}"`),
  );
  assert.deepEqual(found, []);
});

test('the page of changes lists both editions, and what each changed', () => {
  const said = saidAt('/changes/');
  assert.match(said, /Ausgabe 2, 20\. ?Dezember 1957/u);
  assert.match(said, /Ausgabe 1, 2\. ?Dezember 1957/u);
  assert.match(said, /Das Urteil wurde aufgehoben\./u);
  assert.match(said, /Für das Holz zahlte ein Händler/u);
});

test('an old address says in German where its passages are', () => {
  const said = saidAt('/linde/die-nacht/');
  assert.match(said, /Wer es anordnete/u);
  const links = elementsOf(at('/linde/die-nacht/').root).map((each) => attributeOf(each, 'href'));
  assert.ok(links.includes('/linde/in-der-nacht/#wer-es-anordnete'));
});

test('a retired and a reworded passage say so in German', () => {
  const said = saidAt('/danach/das-holz/');
  assert.match(said, /Das Urteil wurde aufgehoben\./u);
  assert.match(said, /letzte[nr]? Worte?n?|Wortlaut/u);
  assert.match(said, /vor Ausgabe 2/u);
});

test('references name the edition in German', () => {
  assert.match(saidAt('/cite/danach/das-holz/'), /Ausgabe 2/u);
});
