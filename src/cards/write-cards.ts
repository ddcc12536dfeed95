import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Card } from '../model/card.ts';
import { routes } from '../model/routes.ts';
import { openCardCache } from './card-cache.ts';
import { drawCard } from './draw-card.ts';
import { cutLetters } from './set-letters.ts';

/** Few colors, and no dither between them: letters stay sharp, and files small. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1 };

/** How many pictures are made at once. */
const AT_ONCE = 8;

/** How many cards a site has, and how many of them were drawn anew. */
export interface CardCount {
  all: number;
  drawn: number;
}

/** Does something with each item, some at once. */
async function eachOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * Writes the picture of every card beside its page. One whose words, code, fonts and libraries are
 * as they were is taken from the cache.
 * @param folder the built site.
 * @param cacheFolder where pictures are kept from build to build.
 */
export async function writeCards(
  folder: string,
  cards: readonly Card[],
  cacheFolder: string,
): Promise<CardCount> {
  const cache = openCardCache(cacheFolder);
  const named = cards.map((card) => ({ card, name: cache.nameOf(card) }));
  const write = ({ page }: Card, picture: Buffer) => {
    const file = join(folder, routes.card(page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
  };
  const missing = named.filter(({ card, name }) => {
    const picture = cache.read(name);
    if (picture) write(card, picture);
    return picture === undefined;
  });
  if (missing.length > 0) {
    const letters = await cutLetters();
    await eachOf(missing, async ({ card, name }) => {
      const picture = await sharp(Buffer.from(drawCard(letters, card)))
        .png(PALETTE)
        .toBuffer();
      cache.write(name, picture);
      write(card, picture);
    });
  }
  cache.keep(new Set(named.map(({ name }) => name)));
  return { all: cards.length, drawn: missing.length };
}
