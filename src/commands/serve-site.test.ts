import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tmpdir } from 'node:os';
import { siteListener } from './serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
mkdirSync(join(folder, 'ferry'));
writeFileSync(join(folder, 'index.html'), 'Home');
writeFileSync(join(folder, 'ferry/index.html'), 'Ferry');
writeFileSync(join(folder, 'ferry/clock.json'), '{}');
writeFileSync(join(folder, '404.html'), 'Not found');

const servers = ['/', '/x/'].map((base) => ({
  base,
  server: createServer(siteListener({ folder, base })),
}));
const origins = new Map<string, string>();

before(async () => {
  for (const { base, server } of servers) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address)
      origins.set(base, `http://127.0.0.1:${address.port}`);
  }
});

after(() => {
  for (const { server } of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

const cases: [base: string, asked: string, answer: string | number][] = [
  ['/', '/ferry/', 200],
  ['/', '/ferry', '/ferry/'],
  ['/', '/ferry?a=1/b', '/ferry/?a=1/b'],
  ['/', '/ferry/index.html', '/ferry/'],
  ['/', '/index.html', '/'],
  ['/', '//ferry//', '/ferry/'],
  ['/', '//host.example', '/host.example'],
  ['/', '/ferry/clock.json', 200],
  ['/', '/harbor/', 404],
  ['/x/', '/x/ferry/', 200],
  ['/x/', '/x/ferry', '/x/ferry/'],
  ['/x/', '/x', '/x/'],
  ['/x/', '/', '/x/'],
  ['/x/', '/ferry/', 404],
];

for (const [base, asked, answer] of cases) {
  test(`below ${base}, ${asked} is answered with ${answer}`, async () => {
    const got = await fetch(`${origins.get(base)}${asked}`, { redirect: 'manual' });
    assert.equal(got.status === 301 ? got.headers.get('location') : got.status, answer);
  });
}
