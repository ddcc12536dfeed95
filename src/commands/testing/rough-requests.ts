import { connect } from 'node:net';
import type { Asked } from './served-folder.ts';

/** A path as it is asked for, the status it deserves, and how it is asked for. */
export type RoughRequest = [path: string, status: number, how?: Asked];

const header = (name: string, value: string): Asked => ({ headers: { [name]: value } });

/**
 * Requests of a client that keeps the connection, some of them right and most of them not.
 * @param page the address of a page, with a slash at its end.
 */
export const roughRequests = (page: string): RoughRequest[] => [
  [page, 200],
  [page, 200, header('accept-encoding', 'br')],
  [page, 206, header('range', 'bytes=0-9')],
  [page, 416, header('range', 'bytes=5-2')],
  [page, 200, header('range', `bytes=${'0-1,9-'.repeat(500)}x`)],
  [page, 200, header('if-none-match', '"'.repeat(2000))],
  [page, 200, header('accept-encoding', ';q='.repeat(1000))],
  [page.slice(0, -1), 301],
  [page, 405, { method: 'POST', body: 'x'.repeat(100_000) }],
  ['/%c0%ae%c0%ae/', 404],
  [`/${'%2e%2e%2f'.repeat(300)}etc/passwd/`, 404],
];

/** What no client of HTTP would send, and what is broken off. */
const bytesOf = (page: string): string[] => [
  'GARBAGE\r\n\r\n',
  '\0\0\0\0',
  'GET /\u0000 HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzzz',
  'CONNECT host.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
  `GET ${page} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
  `GET ${page} HTTP/1.1\r\nHost: a\r\n`,
  `GET ${page} HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  `GET ${page} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(20),
];

/** Sends bytes, and breaks off without reading what is answered. */
const send = (origin: string, bytes: string): Promise<void> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes, () => socket.destroy());
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });

/** Sends a server what is no request, each on a connection of its own. */
export const sendBytes = (origin: string, page: string): Promise<void>[] =>
  bytesOf(page).map((bytes) => send(origin, bytes));
