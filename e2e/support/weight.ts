import { brotliCompressSync } from 'node:zlib';
import { type Request, expect } from '@playwright/test';
import type { Page } from './built-site.ts';
import type { Visit } from './visit.ts';

/** A chapter with its styles: what arrives in the first round trip. */
const DOCUMENT_BYTES = 14_600;

const SCRIPT_BYTES = 5_000;

/** A chapter with everything but its fonts, and how many requests that takes. */
const PAGE_BYTES = 20_000;
const PAGE_REQUESTS = 4;

/**
 * What a chapter says beyond that to those who come by links of earlier editions. It grows with
 * what is reworded, so that it has a limit of its own: else nobody could reword a full chapter.
 */
const ARRIVAL_BYTES = 2_500;
const ARRIVALS = /<div class="arrival-note".*?<\/div>|<style>:root:has\(#.*?<\/style>/gsu;

/** Any other page with its styles, so that no list of records grows without bound. */
const RECORD_BYTES = 60_000;

/** Lists that are looked at rather than read in. */
const LOOKED_AT_BYTES: Readonly<Record<string, number>> = {
  '/accounts/': 40_000,
  '/timeline/': 40_000,
};

/** The bytes of a chapter without what it says of earlier editions, as brotli packs it. */
const weighOfItself = (html: string): number =>
  brotliCompressSync(html.replaceAll(ARRIVALS, '')).length;

/** The bytes of what was answered, as a server sends it with brotli. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const answers = await Promise.all(requests.map((request) => request.response()));
  const bodies = await Promise.all(answers.map((answer) => answer?.body() ?? Buffer.alloc(0)));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

/** Finds that a chapter keeps within its weight on the wire. */
export async function expectWithinWeight({ address, answer, requests }: Visit): Promise<void> {
  const counted = requests.filter((request) => request.resourceType() !== 'font');
  const ofType = (type: string) => counted.filter((request) => request.resourceType() === type);
  const html = weighOfItself((await answer?.text()) ?? '');
  const arrivals = (await bytesOf(ofType('document'))) - html;
  expect(html, `${address} with its styles`).toBeGreaterThan(100);
  expect(html, `${address} with its styles`).toBeLessThanOrEqual(DOCUMENT_BYTES);
  expect(arrivals, `what ${address} says of earlier editions`).toBeLessThanOrEqual(ARRIVAL_BYTES);
  expect(await bytesOf(ofType('script')), `scripts of ${address}`).toBeLessThanOrEqual(
    SCRIPT_BYTES,
  );
  const all = (await bytesOf(counted)) - arrivals;
  expect(all, `${address} but for fonts`).toBeLessThanOrEqual(PAGE_BYTES);
  expect(counted.length, `requests of ${address}`).toBeLessThanOrEqual(PAGE_REQUESTS);
}

/** Finds that a page that is no chapter keeps within the weight of its kind. */
export function expectBounded({ address, html }: Pick<Page, 'address' | 'html'>): void {
  const limit = LOOKED_AT_BYTES[address] ?? RECORD_BYTES;
  expect(brotliCompressSync(html).length, `${address} with its styles`).toBeLessThanOrEqual(limit);
}
