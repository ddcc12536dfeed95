import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page that is worth packing. */
export const FERRY = '<!doctype html><title>Ferry</title>'.padEnd(
  4000,
  '<p>The ferry is late.</p>',
);

/** A part of an index, as Pagefind writes it but for its packing. */
export const PART = 'pagefind_dcd'.padEnd(4000, 'the ferry');

const FILES = {
  'index.html': 'Home',
  'ferry/index.html': FERRY,
  'ferry/clock.json': '{}',
  '404.html': 'Not found',
  '_astro/ferry.ab12.js': 'go()',
  'pagefind/pagefind.en_a0f0842b60.pf_meta': gzipSync(PART),
  'timeline.ics': 'BEGIN:VCALENDAR',
  '.secret': 'secret',
};

/** Writes a small site, with a link in it to a file that is outside. */
export function writeSite(): { folder: string; remove: () => void } {
  const above = mkdtempSync(join(tmpdir(), 'served-'));
  const folder = join(above, 'site');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(above, 'outside.txt'), 'secret');
  symlinkSync(join(above, 'outside.txt'), join(folder, 'link.txt'));
  symlinkSync(join(folder, 'timeline.ics'), join(folder, 'days.ics'));
  return { folder, remove: () => rmSync(above, { recursive: true }) };
}

/** An answer as it came over the wire, unpacked by nothing. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What is asked of a server, which a browser might never ask. */
export interface Asked {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

/** Asks a server for a path exactly as it is written. */
export const ask = (origin: string, path: string, asked: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const { method = 'GET', headers = {}, body } = asked;
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status } = response;
        resolve({ status, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
