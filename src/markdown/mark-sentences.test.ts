import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderText } from './testing/render-text.ts';

/**
 * A paragraph with each marked sentence in braces and each claim's mark as a star. The tags of
 * other components are left out.
 */
const marked = (text: string): string =>
  renderText(text)
    .replace(/<Claim[^>]*>/gu, '*')
    .replace(/<Margin[^>]*>|<\/?div[^>]*>|<\/?p>/gu, '')
    .replace(/<span class="joined">(.*?)<\/span>/gu, '$1')
    .replace(/<span class="sentence">(.*?)<\/span>/gu, '{$1}')
    .replace(/<[^>]+>/gu, '');

const C = '<Claim id="a" />';
const D = '<Claim id="b" />';

const cases: [title: string, text: string, expected: string][] = [
  ['a sentence that ends in a mark', `It was late.${C}`, '{It was late.*}'],
  ['no sentence without a mark', 'It was late. It was cold.', 'It was late. It was cold.'],
  [
    'only the last of two sentences before a mark',
    `It was cold. It was late.${C}`,
    'It was cold. {It was late.*}',
  ],
  [
    'each of two sentences with a mark',
    `It was cold.${C} It was late.${D}`,
    '{It was cold.*} {It was late.*}',
  ],
  [
    'one sentence with two marks',
    `It was late.${C}${D} It was cold.`,
    '{It was late.**} It was cold.',
  ],
  [
    'a sentence that follows a marked one on a new line',
    `Late.${C}\nCold.${D}`,
    '{Late.*}\n{Cold.*}',
  ],
  [
    'a clause that has a mark of its own',
    `It was late,${C} and cold.${D}`,
    '{It was late,*} {and cold.*}',
  ],
  [
    'a sentence with words in emphasis',
    `Cold. It was *very* late.${C}`,
    'Cold. {It was very late.*}',
  ],
  [
    'a sentence with a number in it',
    `It was 3.5 hours late.${C}`,
    '{It was 3.5\u00A0hours late.*}',
  ],
  ['a sentence that begins with a number', `Cold. 40 were late.${C}`, 'Cold. {40 were late.*}'],
  ['a sentence after a question', `Was it cold? It was late.${C}`, 'Was it cold? {It was late.*}'],
  [
    'a sentence after one in brackets',
    `(It was cold.) It was late.${C}`,
    '(It was cold.) {It was late.*}',
  ],
  [
    'a sentence that begins with a Cyrillic capital',
    `Cold. Її не було.${C}`,
    'Cold. {Її не було.*}',
  ],
  [
    'a sentence that begins with a component',
    `It was cold. <Person id="berg">Berg</Person> was late.${C}`,
    'It was cold. {Berg was late.*}',
  ],
  [
    'a sentence with a component after a full stop that ends none',
    `It was the so-called no. <Term id="ferry">ferry</Term> of the day.${C}`,
    '{It was the so-called no. ferry of the day.*}',
  ],
  [
    'a sentence with initials in it',
    `It was cold. J. D. Berg of A.B. Ferries was late.${C}`,
    'It was cold. {J. D. Berg of A.B. Ferries was late.*}',
  ],
  [
    'a sentence after one that begins inside emphasis',
    `It was *cold. Very cold.* It was late.${C}`,
    'It was cold. Very cold. {It was late.*}',
  ],
  [
    'a sentence whose mark stands after a space',
    `It was late. ${C} It was cold.`,
    '{It was late. *} It was cold.',
  ],
  [
    'a sentence whose mark stands after a component',
    `It was <Q id="q">late</Q>${C}`,
    '{It was late*}',
  ],
];

for (const [title, text, expected] of cases) {
  test(`marks ${title}`, () => {
    assert.equal(marked(text), expected);
  });
}

test('takes a number that is counted for the beginning of a sentence', () => {
  assert.match(
    renderText(`It was late. <Days from="a" to="b" /> days passed.${C}`),
    /late\. <span class="sentence"><Days/u,
  );
});

test('adds no words and takes none away', () => {
  const text = `It was cold. <Person id="berg">Berg</Person> was late.${C} (Very late.) Then, at 3.5 p.m., <Q id="q">No.</Q>${D} End.`;
  const words = (html: string) => html.replace(/<[^>]+>/gu, '');
  assert.equal(words(renderText(text)), words(text));
});

test('keeps the last word of a sentence and its marks together', () => {
  assert.match(
    renderText(`It was late.${C}${D} Cold.`),
    /It was <span class="joined">late\.<Claim[^>]*><Claim[^>]*><\/span>/u,
  );
});
