import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NamedWords, collapse, readDirective, writeDirective } from './words-directive.ts';

const WORDS: NamedWords = { prefix: '', start: '', end: '', suffix: '' };

const cases: { title: string; words: Partial<NamedWords>; directive: string }[] = [
  { title: 'words alone', words: { start: 'all from one' }, directive: 'all%20from%20one' },
  {
    title: 'words between others',
    words: { prefix: 'carried it,', start: 'all from one', suffix: '. The' },
    directive: 'carried%20it%2C-,all%20from%20one,-.%20The',
  },
  {
    title: 'the two ends of a long passage',
    words: { prefix: 'a', start: 'It was late', end: 'at last', suffix: 'b' },
    directive: 'a-,It%20was%20late,at%20last,-b',
  },
  {
    title: 'signs that part a directive, and those that end an address in a text',
    words: { start: 'half-a-year, “so” (she) said & wrote it’s' },
    directive:
      'half%2Da%2Dyear%2C%20%E2%80%9Cso%E2%80%9D%20%28she%29%20said%20%26%20wrote%20it%E2%80%99s',
  },
  { title: 'letters of any script', words: { start: 'кіт' }, directive: '%D0%BA%D1%96%D1%82' },
];

for (const { title, words, directive } of cases) {
  test(`an address names ${title}, and is read as it was written`, () => {
    const named = { ...WORDS, ...words };
    assert.equal(writeDirective(named), directive);
    assert.deepEqual(readDirective(directive), named);
  });
}

const read: [title: string, directive: string, words: Partial<NamedWords> | undefined][] = [
  ['only the first of several directives', 'one&text=two', { start: 'one' }],
  ['one space for white space', 'one%0A%20two', { start: 'one two' }],
  ['what is wrongly coded as it is', 'one%E0%A4%A', { start: 'one%E0%A4%A' }],
  ['nothing in an empty directive', '', undefined],
  ['nothing where only context is named', 'a-,-b', undefined],
  ['nothing in too many parts', 'a,b,c', undefined],
];

for (const [title, directive, words] of read) {
  test(`a reader of addresses finds ${title}`, () => {
    assert.deepEqual(readDirective(directive), words && { ...WORDS, ...words });
  });
}

test('white space of a file is one space, that between a day and its month too', () => {
  assert.equal(collapse(' on\u00A014\n  March '), 'on 14 March');
});
