import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld, { type NodeObject } from 'jsonld';
import { attributeOf, childrenOf, elementsOf } from '../../src/html/html-tree.ts';
import { type BuiltPage, readBuiltPages } from '../../src/integrations/built-pages.ts';
import { schemaOrg } from '../support/schema-org.ts';

/** The built sites: the story without an address, and the invented one with one. */
const SITES = ['dist', '.build/fixture'];

const loadContext = (url: string) => {
  assert.equal(url, 'https://schema.org', 'no other context is asked for');
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: schemaOrg });
};

const textsOf = ({ root }: BuiltPage): string[] =>
  elementsOf(root)
    .filter((element) => attributeOf(element, 'type') === 'application/ld+json')
    .map((element) =>
      childrenOf(element)
        .map((node) => ('value' in node ? node.value : ''))
        .join(''),
    );

/** What a page says to machines, with every term and address written out. */
async function expand(text: string, address: string): Promise<NodeObject[]> {
  const data = JSON.parse(text) as NodeObject;
  // In safe mode, a term that is dropped is an error.
  const options = {
    base: `https://site.example${address}`,
    documentLoader: loadContext,
    safe: true,
  };
  return jsonld.expand(data, options);
}

for (const folder of SITES) {
  test(`every fact on the pages of ${folder} is known to schema.org`, async () => {
    const types = new Set<string>();
    const pages = readBuiltPages(folder);
    for (const page of pages) {
      for (const text of textsOf(page)) {
        assert.doesNotMatch(text, /</u, 'nothing closes the script element');
        const expanded = await expand(text, page.address);
        assert.ok(expanded.length > 0, page.address);
        for (const [, type = ''] of JSON.stringify(expanded).matchAll(/"@type":\["([^"]+)"\]/gu))
          types.add(type.replace('http://schema.org/', ''));
      }
    }
    const asked = [
      'BackgroundNewsArticle',
      'BreadcrumbList',
      'Claim',
      'Event',
      'Person',
      'Quotation',
    ];
    assert.deepEqual(
      asked.filter((type) => !types.has(type)),
      [],
    );
    assert.ok(!types.has('ClaimReview'), 'no claim is judged');
  });
}

test('every chapter is an article that says its days and the way to it', async () => {
  const page = readBuiltPages('.build/fixture').find(
    ({ address }) => address === '/letters/the-telephone-call/',
  );
  assert.ok(page);
  const [text = ''] = textsOf(page);
  const expanded = await expand(text, page.address);
  const [article, way] = expanded;
  assert.equal(article?.['@id'], `https://example.org${page.address}`);
  assert.ok('http://schema.org/datePublished' in article);
  const steps = JSON.stringify(way).matchAll(/schema\.org\/name":\[\{"@value":"([^"]+)"/gu);
  assert.deepEqual(
    [...steps].map(([, name]) => name),
    ['The letters', 'The telephone call'],
  );
});

test('a term that schema.org does not know is refused', async () => {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Claim', verdict: 'x' });
  await assert.rejects(expand(text, '/'), /Safe mode/u);
});

test('every page says to reference managers what they read, and nothing that they mistake', () => {
  for (const { root, address } of readBuiltPages('.build/fixture')) {
    if (address === '/404.html') continue;
    const names = elementsOf(root)
      .filter(({ tagName }) => tagName === 'meta')
      .map((element) => attributeOf(element, 'name') ?? attributeOf(element, 'property'));
    const asked = ['og:title', 'og:site_name', 'article:published_time', 'dc.rights'];
    assert.deepEqual(
      asked.filter((name) => !names.includes(name)),
      [],
      address,
    );
    const mistaken = /^citation_(?:title|authors?)$|^author$|^dc\.(?:type|creator)$/u;
    assert.deepEqual(
      names.filter((name) => mistaken.test(name ?? '')),
      [],
      address,
    );
  }
});
