import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../checks/check-content.ts';
import { listPassages } from './list-passages.ts';
import { en } from '../labels/en/labels.ts';
import type { PassageKind } from './passage.ts';

const folder = new URL('../../e2e/fixtures/story', import.meta.url).pathname;
const story = checkContent(folder).story ?? assert.fail('The story is not whole');
const passages = listPassages(story);

const of = (kind: PassageKind) => passages.filter((passage) => passage.kind === kind);

test('everything that a story has can be found, each at its own address', () => {
  const kinds = Object.keys(en.search.kinds).filter((kind) => kind !== 'passage');
  for (const kind of kinds) assert.ok(of(kind as PassageKind).length > 0, kind);
  const addresses = passages.map(({ address }) => address);
  assert.equal(new Set(addresses).size, addresses.length);
});

test('no words are glued, and every passage has a title', () => {
  for (const { title, text, address } of passages) {
    assert.ok(title.trim() !== '', address);
    assert.doesNotMatch(text, /\p{Ll}[.;,]?\p{Lu}\p{Ll}{2}|undefined|\s{2}/u, address);
  }
});

test('a wording says whose it is, and is found in each language', () => {
  for (const { title, speakers, text } of of('quotation')) {
    assert.ok(title.includes(speakers[0]?.name ?? '?'));
    assert.match(text, /^“.+”/u);
  }
});

test('a claim is found by what readers ask, which is none of its words', () => {
  const asked = of('claim').filter(({ asked }) => asked.join().includes('beacon'));
  assert.equal(asked.length, 1);
  assert.ok(asked.every(({ text }) => !text.includes('beacon')));
});

test('a chapter is found by its answer, a person by every spelling', () => {
  const [chapter] = story.chapters;
  assert.ok(of('chapter')[0]?.text.startsWith(chapter?.summary ?? '?'));
  const spelled = [...story.people.values()].find(({ spellings }) => spellings.length > 0);
  const found = of('person').find(({ title }) => title === spelled?.name);
  assert.ok(spelled?.spellings.every((spelling) => found?.names.includes(spelling)));
});

test('a topic is found by what readers ask of it', () => {
  const asked = [...story.topics.values()].find(({ questions }) => questions.length > 0);
  const found = of('topic').find(({ address }) => address === asked?.address);
  assert.ok(found?.asked.includes(asked?.questions[0] ?? '?'));
});
