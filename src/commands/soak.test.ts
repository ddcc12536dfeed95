import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { listen } from './listen.ts';
import { siteListener } from './serve-site.ts';
import { type Asked, FERRY, ask, writeSite } from './testing/served-folder.ts';

/** How many rounds of all requests are made at once. */
const ROUNDS = 30;

const { folder, remove } = writeSite();
let origin = '';
let end = async () => {};

before(async () => {
  ({ origin, end } = await listen(siteListener({ folder, base: '/' }), { ports: [0] }));
});

after(async () => {
  await end();
  remove();
});

const header = (name: string, value: string): Asked => ({ headers: { [name]: value } });

const asked: [path: string, status: number, how?: Asked][] = [
  ['/ferry/', 200],
  ['/ferry/', 200, header('accept-encoding', 'br')],
  ['/ferry/', 206, header('range', 'bytes=0-9')],
  ['/ferry/', 416, header('range', 'bytes=5-2')],
  ['/ferry/', 200, header('range', `bytes=${'0-1,9-'.repeat(500)}x`)],
  ['/ferry/', 200, header('if-none-match', '"'.repeat(2000))],
  ['/ferry/', 200, header('accept-encoding', ';q='.repeat(1000))],
  ['/ferry/', 405, { method: 'POST', body: 'x'.repeat(100_000) }],
  ['/%c0%ae%c0%ae/', 404],
  [`/${'%2e%2e%2f'.repeat(300)}etc/passwd/`, 404],
  ['/ferry/', 431, header('x', 'x'.repeat(20_000))],
];

/** What no client of HTTP would send, and what is broken off. */
const RAW = [
  'GARBAGE\r\n\r\n',
  '\0\0\0\0',
  'GET /\u0000 HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzzz',
  'CONNECT host.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /ferry/ HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'GET /ferry/ HTTP/1.1\r\nHost: a\r\n',
  'GET /ferry/ HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20),
];

/** Sends bytes, and breaks off without reading what is answered. */
const sendRaw = (text: string): Promise<void> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => {
      socket.write(text, () => socket.destroy());
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });

test('hundreds of requests at once, many of them wrong, are each answered as they deserve', async () => {
  const answers = Array.from({ length: ROUNDS }, () => [
    ...asked.map(async ([path, status, how]) => {
      const answer = await ask(origin, path, how);
      assert.equal(
        answer.status,
        status,
        `${path.slice(0, 40)} ${(JSON.stringify(how) ?? '').slice(0, 60)}`,
      );
    }),
    ...RAW.map(sendRaw),
  ]).flat();
  await Promise.all(answers);
  assert.equal((await ask(origin, '/ferry/')).body.toString(), FERRY);
});
