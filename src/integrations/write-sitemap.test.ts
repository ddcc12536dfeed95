import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { published } from '../checks/testing/published.ts';
import { storyOf, withFolder } from '../checks/testing/write-story.ts';
import { parsePage } from '../html/html-tree.ts';
import { sitemapEntry, writeSitemap } from './write-sitemap.ts';

const SITE = 'https://ferry.example/edition';
const story = storyOf(published({}));

const pageOf = (address: string, head: string) => ({
  file: '',
  address,
  html: '',
  root: parsePage(`<head>${head}</head>`),
});

const canonical = (address: string) => `<link rel="canonical" href="${SITE}${address}">`;

const pages = [
  pageOf('/glossary/', canonical('/glossary/')),
  pageOf('/tide/', canonical('/tide/')),
  pageOf('/search/', `${canonical('/search/')}<meta name="robots" content="noindex">`),
  pageOf('/cite/glossary/', canonical('/glossary/')),
  pageOf('/404.html', ''),
];

const written = (address: string | null): string | undefined =>
  withFolder((folder) => {
    const told = { ...story, site: { ...story.site, address } };
    writeSitemap(
      folder,
      pages.map((page) => sitemapEntry(page, told)),
      told,
    );
    const file = join(folder, 'sitemap.xml');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });

test('the sitemap names the pages that are for search engines, at no other address', () => {
  const entries = [...(written(SITE) ?? '').matchAll(/<url>.*<\/url>/gu)].map(([entry]) => entry);
  assert.deepEqual(entries, [
    `<url><loc>${SITE}/glossary/</loc><lastmod>2000-01-01</lastmod></url>`,
    `<url><loc>${SITE}/tide/</loc></url>`,
  ]);
});

test('a site without an address has no sitemap', () => {
  assert.equal(written(null), undefined);
});
