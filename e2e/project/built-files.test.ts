import assert from 'node:assert/strict';
import { globSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { readBuiltPages } from '../../src/integrations/built-pages.ts';
import { type HtmlElement, attributeOf, classesOf, elementsOf } from '../../src/html/html-tree.ts';

/** The fonts of an ordinary page. */
const FONT_BYTES = 48_000;

/** The elements of every page of the story, by address. */
const pages = new Map(
  readBuiltPages('dist').map(({ address, root }) => [address, elementsOf(root)]),
);

/** The first element of a list that has an attribute of this value. */
const find = (elements: readonly HtmlElement[] = [], name: string, value: string) =>
  elements.find((element) => attributeOf(element, name) === value);

/** Where an element leads. */
const addressOf = (link: HtmlElement | undefined) => link && attributeOf(link, 'href');

/** What is asked of every page by its file alone, and the addresses of those that do not answer. */
const failing = (asked: (elements: readonly HtmlElement[]) => boolean): string[] =>
  [...pages].filter(([, elements]) => !asked(elements)).map(([address]) => address);

/** What a page says of itself in an element that has a name or a property. */
const saidIn = (elements: readonly HtmlElement[], attribute: string, value: string): string => {
  const element = find(elements, attribute, value);
  return (element && attributeOf(element, 'content')) ?? '';
};

test('every page has a description that is shown whole', () => {
  assert.ok(pages.size > 10, 'the story is built before it is read');
  const isDescribed = (elements: readonly HtmlElement[]) =>
    /^\S.{1,158}\S$/u.test(saidIn(elements, 'name', 'description'));
  assert.deepEqual(failing(isDescribed), []);
});

test('every page says what a shared link shows, and no two the same', () => {
  const cards = ['og:title', 'og:description', 'og:site_name'];
  const isSaid = (elements: readonly HtmlElement[]) =>
    cards.every((property) => /\S/u.test(saidIn(elements, 'property', property)));
  assert.deepEqual(failing(isSaid), []);
  const titles = [...pages.values()].map((elements) => saidIn(elements, 'property', 'og:title'));
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
});

test('every page carries a policy that allows no inline script', () => {
  const isClosed = (elements: readonly HtmlElement[]) => {
    const meta = find(elements, 'http-equiv', 'content-security-policy');
    const policy = (meta && attributeOf(meta, 'content')) ?? '';
    const [, scripts = ''] = /script-src ([^;]+)/u.exec(policy) ?? [];
    return (
      policy.includes("default-src 'self'") &&
      scripts.includes("'self'") &&
      !scripts.includes('unsafe-inline')
    );
  };
  assert.deepEqual(failing(isClosed), []);
});

test('home leads to every chapter, and each chapter to its neighbors', () => {
  const list = find(pages.get('/'), 'id', 'chapters');
  const chapters = [...pages].flatMap(([address, elements]) =>
    elements.some(({ tagName, attrs }) => tagName === 'article' && attrs.length === 0)
      ? [address]
      : [],
  );
  const linked = list ? elementsOf(list).flatMap((link) => addressOf(link) ?? []) : [];
  const listed = linked.filter((address) => chapters.includes(address));
  assert.deepEqual(listed.toSorted(), chapters.toSorted());
  for (const [index, address] of listed.entries()) {
    const elements = pages.get(address);
    assert.equal(addressOf(find(elements, 'rel', 'prev')), listed[index - 1], address);
    assert.equal(addressOf(find(elements, 'rel', 'next')), listed[index + 1], address);
  }
});

test('every Cite leads to the references of a page or of a passage', () => {
  const isCitation = (element: HtmlElement) => classesOf(element).includes('citation');
  const links = [...pages.values()]
    .flat()
    .filter((element) => attributeOf(element, 'data-cite') !== undefined)
    .map((element) => attributeOf(element, 'href') ?? '');
  assert.ok(links.length > pages.size / 2);
  const leadsNowhere = links.filter((link) => {
    const [page = '', id = 'this-page'] = link.split('#');
    const target = find(pages.get(page), 'id', id);
    return !target || !isCitation(target);
  });
  assert.deepEqual(leadsNowhere, []);
});

test('every page has references but those that nobody cites', () => {
  const without = [...pages.keys()].filter(
    (address) => !address.startsWith('/cite/') && !pages.has(`/cite${address}`),
  );
  const isUncited = (address: string) => /^\/(?:404\.html|search\/|sources\/.+)$/u.test(address);
  assert.deepEqual(
    without.filter((address) => !isUncited(address)),
    [],
  );
});

test('the fonts of every page keep within their weight', () => {
  const fonts = globSync('dist/_astro/{text,text-italic,display,labels}.*.woff2');
  assert.equal(fonts.length, 4);
  assert.ok(fonts.reduce((sum, file) => sum + statSync(file).size, 0) <= FONT_BYTES);
});
