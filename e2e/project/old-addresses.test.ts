import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publishEdition } from './publish-edition.ts';
import { FIXTURE_STORY, runBuild } from './run-build.ts';

const FOLDER = '.build/old-addresses';
const STORY = join(FOLDER, 'story');
const OUT = join(FOLDER, 'out');
const CALL = 'chapters/letters/the-telephone-call.mdx';
const LAMP = 'chapters/aftermath/the-lamp.mdx';

/** What became of some addresses of the first edition. */
const MOVES = `- from: /letters/the-first-letter/
  to: /letters/a-letter/
- from: /letters/the-telephone-call/#not-known
  to: /letters/the-telephone-call/#unknown
- from: /aftermath/the-lamp/#claim-lamp-all-night
  retired: Zatoczna withdrew its notice.
- from: /first-letter/#statement-1
  to: /first-letter/#statement-talked-on-a-saturday
`;

function edit(file: string, ...changes: [from: string, to: string][]): void {
  const path = join(STORY, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${file} holds ${from}`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}

/** Publishes two editions and builds the second. */
function buildSecondEdition(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(FIXTURE_STORY, STORY, { recursive: true });
  publishEdition(STORY, '2026-02-01');
  renameSync(
    join(STORY, 'chapters/letters/the-first-letter.mdx'),
    join(STORY, 'chapters/letters/a-letter.mdx'),
  );
  edit(
    CALL,
    ['/letters/the-first-letter/', '/letters/a-letter/'],
    ['{#not-known}', '{#unknown}'],
    ['The ledger of the exchange gives 22 minutes.', 'The exchange wrote down 22 minutes.'],
  );
  edit(LAMP, ['<Claim id="lamp-all-night" />', '']);
  writeFileSync(join(STORY, 'moves.yaml'), MOVES);
  publishEdition(STORY, '2026-03-01');
  const { code, output } = runBuild(STORY, OUT);
  assert.equal(code, 0, output);
}

let isBuilt = false;

/*
 * Built by the first test that reads of it, and not before all tests: those of every file begin
 * together, and a build beside the server of dev-server.test.ts takes its collections away.
 */
function fileOf(path: string): string {
  if (!isBuilt) buildSecondEdition();
  isBuilt = true;
  return readFileSync(join(OUT, path), 'utf8');
}

const pageAt = (address: string): string => fileOf(join(address, 'index.html'));

after(() => rmSync(FOLDER, { recursive: true, force: true }));

test('a page that moved says at its old address where each of its ids is', () => {
  const page = pageAt('/letters/the-first-letter/');
  assert.match(page, /<li[^>]* id="four-things">.*?href="\/letters\/a-letter\/#four-things"/su);
  assert.doesNotMatch(page, /http-equiv="refresh"/u);
  assert.equal(fileOf('_redirects'), '/letters/the-first-letter/ /letters/a-letter/ 301\n');
  assert.equal(fileOf('redirects.nginx.map'), '/letters/the-first-letter/ /letters/a-letter/;\n');
});

test('paragraphs keep their ids at the new address of their page', () => {
  assert.match(pageAt('/letters/a-letter/'), /<p id="p1">The/u);
});

test('what has another id now is a target by its old one, too', () => {
  const call = pageAt('/letters/the-telephone-call/');
  assert.match(call, /<h2 id="unknown"><span class="alias" id="not-known">/u);
  const letter = pageAt('/first-letter/');
  assert.match(letter, /id="statement-talked-on-a-saturday"[^>]*><span[^>]* id="statement-1">/u);
});

test('a retired passage says so under its heading, with its last words', () => {
  const page = pageAt('/aftermath/the-lamp/');
  const line = /<div class="arrival-note" role="note" id="claim-lamp-all-night">.*?<\/div>/u.exec(
    page,
  );
  assert.match(line?.[0] ?? '', /Zatoczna withdrew its notice\./u);
  assert.match(line?.[0] ?? '', /last words before edition 2.*By Osterwick’s notice/u);
  assert.ok(page.indexOf('id="lit-again"') < (line?.index ?? 0));
  assert.ok((line?.index ?? 0) < page.indexOf('id="painted"'));
});

test('a reworded passage has each edition’s words in its margin', () => {
  const page = pageAt('/letters/the-telephone-call/');
  const told = /<div [^>]*data-of="claim-call-length">.*?<\/div>/u.exec(page)?.[0] ?? '';
  assert.match(told, /Links made before edition 2 meant other words\./u);
  assert.match(
    told,
    /edition 1, 1\sFebruary\s2026<\/span> <br>The <del>ledger of the<\/del> exchange/u,
  );
  assert.match(told, /edition 2, 1\sMarch\s2026<\/span> <br>The exchange <ins>wrote down<\/ins>/u);
  assert.match(page, /:root:has\(#claim-call-length:target\) \[data-of="?claim-call-length"?\]/u);
});

test('all changes are listed: words then and now, what moved, what is retired', () => {
  const page = pageAt('/changes/');
  const rows = [...page.matchAll(/<li class="change">.*?<\/li>/gsu)].map(([row]) =>
    row.replaceAll(/\s+/gu, ' '),
  );
  const has = (pattern: RegExp) =>
    assert.ok(
      rows.some((row) => pattern.test(row)),
      String(pattern),
    );
  has(
    /reworded: <a href="\/letters\/the-telephone-call\/#p\d+">paragraph<.*<del>ledger of the<\/del>/u,
  );
  has(/reworded: .*<ins>wrote down<\/ins>/u);
  has(/moved: <a href="\/letters\/a-letter\/">page</u);
  has(
    /retired: <a href="\/aftermath\/the-lamp\/#claim-lamp-all-night">sentence<.*withdrew its notice/u,
  );
  assert.match(page, /id="edition-2"[^>]*>\s*Edition 2, 1\s+March\s2026/u);
  assert.match(page, /The first edition\. It published \d+ addresses\./u);
});

test('the feeds tell of editions and corrections, dated by them', () => {
  const { items } = JSON.parse(fileOf('feed.json')) as {
    items: { id: string; date_modified: string }[];
  };
  assert.deepEqual(
    items.map(({ id, date_modified: date }) => [id.split('#')[1], date.slice(0, 10)]),
    [
      ['edition-2', '2026-03-01'],
      ['correction-half-a-year', '2026-02-02'],
      ['edition-1', '2026-02-01'],
      ['correction-how-long-they-painted', '2026-01-20'],
    ],
  );
  const days = [...fileOf('feed.xml').matchAll(/<updated>(?<day>.{10})/gu)].map(
    ({ groups }) => groups?.['day'],
  );
  assert.deepEqual(days, ['2026-03-01', '2026-03-01', '2026-02-02', '2026-02-01', '2026-01-20']);
});

test('the sitemap says of each page in which edition its words last changed', () => {
  const sitemap = fileOf('sitemap.xml');
  const dayOf = (address: string) =>
    new RegExp(`<loc>https://example\\.org${address}</loc><lastmod>(?<day>[^<]+)`, 'u').exec(
      sitemap,
    )?.groups?.['day'];
  assert.equal(dayOf('/letters/the-telephone-call/'), '2026-03-01');
  assert.equal(dayOf('/aftermath/the-hearing/'), '2026-02-01');
  assert.equal(dayOf('/glossary/'), '2026-02-01');
  assert.doesNotMatch(sitemap, /the-first-letter|search|404/u);
  assert.match(fileOf('robots.txt'), /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/mu);
});

test('a chapter says when it was published and last changed', () => {
  const page = pageAt('/letters/the-telephone-call/');
  assert.match(page, /<meta property="article:published_time" content="2026-02-01">/u);
  assert.match(page, /"datePublished":"2026-02-01","dateModified":"2026-03-01"/u);
});
