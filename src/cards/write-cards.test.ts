import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import type { TitleCard } from '../model/card.ts';
import { DRAWN_FROM } from './card-cache.ts';
import { writeCards } from './write-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(folder, { recursive: true }));
const cache = join(folder, 'cache');

const cardAt = (page: string, title: string): TitleCard => ({
  kind: 'title',
  page,
  site: 'The Ferry, Annotated',
  label: 'The crossing, 1 of 1',
  title,
  sentence: 'Two harbor masters disagree.',
  bar: [{ standing: 'on record, one side', count: 2 }],
  foot: '2 claims',
});
const cards = [cardAt('/', 'The ferry'), cardAt('/crossing/late/', 'Late')];
const fileOf = (page: string) => readFileSync(join(folder, 'site', page, 'card.png'));
const write = (written: readonly TitleCard[]) => writeCards(join(folder, 'site'), written, cache);

test('draws each card once, beside its page, as large as those who show it ask for', async () => {
  assert.deepEqual(await write(cards), { all: 2, drawn: 2 });
  for (const { page } of cards) {
    const { format, width, height } = await sharp(fileOf(page)).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
  }
  // A palette holds the colors of the site nearly: nobody sees a step of one.
  const corner = { left: 5, top: 5, width: 1, height: 1 };
  const paper = await sharp(fileOf('/')).extract(corner).removeAlpha().raw().toBuffer();
  for (const [index, value] of [0xf8, 0xf8, 0xf5].entries())
    assert.ok(Math.abs((paper[index] ?? 0) - value) <= 2, `${[...paper].join()} is the paper`);
});

test('takes from the cache what is as it was', async () => {
  const before = fileOf('/');
  assert.deepEqual(await write(cards), { all: 2, drawn: 0 });
  assert.deepEqual(fileOf('/'), before);
});

test('draws again what has changed, and forgets what it was', async () => {
  const before = fileOf('/');
  const changed = [cardAt('/', 'The boat'), ...cards.slice(1)];
  assert.deepEqual(await write(changed), { all: 2, drawn: 1 });
  assert.notDeepEqual(fileOf('/'), before);
  assert.equal(readdirSync(cache).length, 2);
});

test('draws again what is gone from the cache, and takes no part of a picture', async () => {
  const [name = ''] = readdirSync(cache);
  renameSync(join(cache, name), join(cache, `${name}.1`));
  const { drawn } = await write([cardAt('/', 'The boat'), ...cards.slice(1)]);
  assert.equal(drawn, 1);
  assert.ok(!readdirSync(cache).includes(`${name}.1`));
});

const VALUES = /^import (?!type)[^;]*? from '(?<from>\.\.\/[^']+)'/gmu;

test('all that cards are drawn from is in their digest', () => {
  // What writes the pictures draws nothing.
  const code = globSync('*.ts', { cwd: import.meta.dirname }).filter(
    (path) => !/\.test\.ts$|^write-cards/u.test(path),
  );
  const used = code.flatMap((path) =>
    [...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(VALUES)].map(
      ([, from]) => from,
    ),
  );
  const read = code.flatMap((path) =>
    [...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(/new URL\('([^']+)'/gu)].map(
      ([, from]) => from,
    ),
  );
  assert.ok(used.length > 0 && read.length > 0);
  assert.deepEqual(
    [...used, ...read].filter((from = '') => !DRAWN_FROM.includes(from)),
    [],
  );
});
