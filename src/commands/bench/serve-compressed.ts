import { existsSync, readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A page or file as it is sent. */
interface Answer {
  type: string;
  body: Buffer;
  isCompressed: boolean;
}

/** Gives the bytes at an address, or undefined where nothing is. */
export type Read = (address: string) => Buffer | string | undefined;

/** Reads the files of a folder; an address with a closing slash is that of a page. */
export const filesOf =
  (folder: string): Read =>
  (address) => {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    return existsSync(file) ? readFileSync(file) : undefined;
  };

function answerOf(address: string, read: Read): Answer | undefined {
  const body = read(address);
  if (body === undefined) return undefined;
  const extension = address.endsWith('/') ? '.html' : extname(address);
  // Font files are compressed already.
  const isCompressed = extension !== '.woff2';
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    body: isCompressed ? brotliCompressSync(body) : Buffer.from(body),
    isCompressed,
  };
}

/**
 * Serves with brotli, as hosts of static sites do, at a free port. What is sent is compressed once.
 * @returns the server and its origin.
 */
export function serveCompressed(read: Read): Promise<{ server: Server; origin: string }> {
  const answers = new Map<string, Answer | undefined>();
  const server = createServer((request, response) => {
    const address = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    if (!answers.has(address)) answers.set(address, answerOf(address, read));
    const answer = answers.get(address);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': answer.type,
      'content-length': answer.body.length,
      'cache-control': 'max-age=600',
      ...(answer.isCompressed && { 'content-encoding': 'br' }),
    });
    response.end(answer.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, origin: `http://127.0.0.1:${port}` });
    });
  });
}
