import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type HtmlElement,
  attributeOf,
  elementsOf,
  parsePage,
  textOf,
} from '../../src/html/html-tree.ts';
import { STORY, readPages } from '../support/built-site.ts';

/** What occurs more than once. */
const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

for (const folder of [STORY, '.build/fixture']) {
  const pages = readPages(folder).map(({ address, html }) => ({
    address,
    elements: elementsOf(parsePage(html)),
  }));
  const firsts = (isNamed: (element: HtmlElement) => boolean, nameOf = textOf) =>
    pages.map(({ elements }) => nameOf(elements.find(isNamed) ?? assert.fail()));

  test(`every page of ${folder} has a title, a heading and a description of its own`, () => {
    assert.ok(pages.length > 1, `${folder} is built before it is read`);
    assert.deepEqual(repeated(firsts(({ tagName }) => tagName === 'title')), []);
    assert.deepEqual(repeated(firsts(({ tagName }) => tagName === 'h1')), []);
    const descriptions = firsts(
      (element) => attributeOf(element, 'name') === 'description',
      (element) => attributeOf(element as HtmlElement, 'content') ?? '',
    );
    assert.deepEqual(repeated(descriptions), []);
  });

  test(`no two controls of a page of ${folder} copy what sounds the same`, () => {
    const named = pages.map(({ address, elements }) => ({
      address,
      names: elements
        .filter((element) => attributeOf(element, 'data-copy') !== undefined)
        .map((element) => textOf(element)),
    }));
    assert.ok(named.some(({ names }) => names.length > 1));
    assert.deepEqual(
      named.flatMap(({ address, names }) => repeated(names).map((name) => `${address}: ${name}`)),
      [],
    );
  });
}
