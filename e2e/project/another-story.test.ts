import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findUnknownWords } from '../../src/checks/find-unknown-words.ts';
import { attributeOf, elementsOf, textOf } from '../../src/html/html-tree.ts';
import { speak } from '../../src/labels/labels.ts';
import { onlyEnglish, wordsIn } from '../support/only-english.ts';
import { saidOn, writtenIn } from '../support/said-on.ts';
import { builtOnce } from './built-once.ts';

/*
 * A second story, about something else and in German, printed whole: no call, two sides, no
 * document checked, no figures.
 */

const STORY = 'e2e/fixtures/linde';
const OUT = '.build/linde';

/** Names of forms and formats, which are the same in every language, and short months. */
const FORMATS = 'APA Apr Atom BibTeX CSL Chicago Feed JSON MLA Markdown RIS Wikipedia'.split(' ');

/** What the author wrote. */
const written = writtenIn(STORY);

const { all: pagesOf, at: pageAt } = builtOnce(STORY, OUT);
const read = (path: string): string => {
  pagesOf();
  return readFileSync(join(OUT, path), 'utf8');
};

test('every page is in German', () => {
  assert.ok(pagesOf().length > 40, 'it is printed whole');
  const languages = pagesOf().map(({ root }) =>
    elementsOf(root).find(({ tagName }) => tagName === 'html'),
  );
  assert.deepEqual(
    [...new Set(languages.map((html) => html && attributeOf(html, 'lang')))],
    ['de'],
  );
});

test('no English label is left on any page', () => {
  const english = onlyEnglish(written);
  assert.ok(english.has('sources') && english.has('claim') && english.size > 300);
  const found = pagesOf().flatMap((page) =>
    [...wordsIn(saidOn(page))]
      .filter((word) => english.has(word))
      .map((word) => `${page.address} says "${word}"`),
  );
  assert.deepEqual(found, []);
});

test('a dictionary of German knows every word of the pages', async () => {
  speak('de');
  const known = new Set([...wordsIn([...FORMATS, ...written].join(' '))]);
  const words = new Set(pagesOf().flatMap((page) => saidOn(page).match(/\p{L}+/gu) ?? []));
  const text = [...words].filter((word) => !known.has(word.toLowerCase())).join('\n');
  const unknown = (await findUnknownWords(text)).map((offset) =>
    text.slice(offset).split('\n', 1).join(),
  );
  speak('en');
  assert.deepEqual(unknown, []);
});

test('dates, numbers and quotation marks are those of German', () => {
  assert.match(saidOn(pageAt('/linde/die-nacht/')), /4\.\u00A0April 1956/u);
  assert.match(saidOn(pageAt('/sources/')), /14\.\u00A0März 1957/u);
  assert.match(saidOn(pageAt('/linde/der-baum/')), /111\.\d{3}\s+Tage/u);
  assert.match(saidOn(pageAt('/linde/der-baum/')), /„\s*innen so morsch\s*“/u);
  assert.deepEqual(
    pagesOf()
      .filter((page) => saidOn(page).includes('”'))
      .map(({ address }) => address),
    [],
  );
});

test('a source says its author, its year, and the place in it', () => {
  const sources = saidOn(pageAt('/sources/'));
  assert.match(sources, /von Johann Wedekind, 1898, S\. 211, Deutsch, amtlicher Text/u);
  assert.match(sources, /Juni 1956, Englisch, Buch/u);
});

test('words in another language are marked as such, and ours are called German', () => {
  const said = pageAt('/people/marsh/');
  const quoted = elementsOf(said.root).filter((element) => attributeOf(element, 'lang') === 'en');
  assert.ok(quoted.some((element) => textOf(element).includes('All night there was sawing')));
  assert.match(saidOn(said), /Deutsch von uns/u);
});

test('the search is in German', () => {
  const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: object };
  assert.deepEqual(Object.keys(languages), ['de']);
  const data = JSON.parse(read('pagefind/passages.json')) as {
    language: string;
    titles: Record<string, string>;
  };
  assert.equal(data.language, 'de');
  assert.equal(data.titles['kind claim'], 'Aussagen');
});

test('scripts have the German words, and no others', () => {
  pagesOf();
  const scripts = globSync('_astro/*.js', { cwd: OUT }).map((path) =>
    read(`_astro/${path.split('/').at(-1)}`),
  );
  const all = scripts.join('\n');
  for (const words of ['Link kopiert', 'Sie waren bei', 'Nichts gefunden für'])
    assert.ok(all.includes(words), words);
  for (const words of ['Link copied', 'You were at', 'Nothing was found'])
    assert.ok(!all.includes(words), words);
});

test('the calendar and the feed are in German', () => {
  assert.match(read('timeline.ics'), /Etwa an diesem Tag: Der Förster/u);
  assert.match(read('feed.xml'), /Berichtigung/u);
});
