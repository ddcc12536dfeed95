import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { ReferenceItem } from './reference-item.ts';
import { referenceWriter } from './reference-forms.ts';
import { wordsOf } from './run.ts';

const plain: ReferenceItem = {
  key: 'ferry-times-crossing',
  title: 'The crossing',
  part: 'claim ferry-late (on record, one side)',
  site: 'The Ferry Times',
  publisher: undefined,
  edition: 2,
  date: '2024-05-03',
  address: 'https://example.org/crossing/#claim-ferry-late',
  language: 'en',
};

const ODD = [
  'A {brace} and a }{ pair',
  'Salt & pepper, 50% of #1 for $2_a^b~c',
  String.raw`A back\slash`,
  'Either | or {{not}} [[linked]]',
  'Called “the boat” by some, ‘it’ by others',
  'Straight "quotes" and ’tis',
  'Größe, žluť, Øre',
  'Пором спізнився',
  'Ends </script><i>early</i>',
  'Was it late?',
  '渡船',
];

const write = referenceWriter();
const formsOf = (item: ReferenceItem): Record<string, string> =>
  Object.fromEntries(write(item).map(({ form, runs }) => [form, wordsOf(runs)]));

/** Words as they are compared: each style has quotation marks and capitals of its own. */
const bare = (words: string): string => words.replaceAll(/[“”‘’"'«»]/gu, '').toLowerCase();

for (const title of ODD) {
  const item = { ...plain, title };
  const forms = formsOf(item);

  test(`the title ${title} is whole in every style`, () => {
    for (const form of ['plain', 'apa', 'chicago', 'mla']) {
      assert.ok(bare(forms[form] ?? '').includes(bare(title)), `${form}: ${forms[form]}`);
      assert.ok(forms[form]?.includes('claim ferry-late (on record, one side)'), form);
    }
  });

  test(`the title ${title} is read back from BibTeX, RIS and CSL-JSON`, () => {
    for (const form of ['bibtex', 'ris', 'csl-json']) {
      const [read, ...more] = new Cite(forms[form] ?? '').data;
      assert.deepEqual(more, [], form);
      assert.equal(read?.['title'], `${title}, ${item.part}`, form);
      assert.equal(read['URL'], item.address, form);
      assert.deepEqual(read['issued'], { 'date-parts': [[2024, 5, 3]] }, form);
    }
  });

  test(`the title ${title} ends no field of the template of Wikipedia`, () => {
    const { wikipedia = '' } = forms;
    const inner = wikipedia.slice('{{cite web '.length, -'}}'.length);
    assert.doesNotMatch(inner, /[[\]{}<>]/u);
    assert.deepEqual(
      inner.match(/\|\w+=/gu),
      ['title', 'at', 'url', 'website', 'type', 'date'].map((name) => `|${name}=`),
    );
    const [, written = ''] = /^\|title=(.*?) \|at=/u.exec(inner) ?? [];
    const read = written.replaceAll(/&#(\d+);/gu, (_, code: string) =>
      String.fromCodePoint(Number(code)),
    );
    assert.equal(read, title);
  });
}

test('BibTeX and RIS keep the name of the site and the edition', () => {
  const { bibtex, ris } = formsOf(plain);
  assert.match(bibtex ?? '', /howpublished = \{The Ferry Times, edition 2\}/u);
  assert.match(ris ?? '', /^T2 {2}- The Ferry Times\nET {2}- 2$/mu);
});

test('a reference does not depend on those before it', () => {
  const other = { ...plain, address: 'https://example.org/crossing/#claim-two', part: 'claim two' };
  const alone = formsOf(other);
  formsOf(plain);
  assert.deepEqual(formsOf(other), alone);
  const fresh = referenceWriter();
  fresh(plain);
  assert.deepEqual(
    Object.fromEntries(fresh(other).map(({ form, runs }) => [form, wordsOf(runs)])),
    alone,
  );
});

test('the titles of a style are set in italics', () => {
  const italic = write(plain).map(({ form, runs }) => [
    form,
    runs.filter(({ isItalic }) => isItalic).map(({ words }) => words),
  ]);
  assert.deepEqual(Object.fromEntries(italic.slice(0, 4)), {
    plain: ['The Ferry Times'],
    apa: ['The crossing, claim ferry-late (on record, one side)'],
    chicago: [],
    mla: ['The Ferry Times'],
  });
});
