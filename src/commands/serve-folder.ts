import { existsSync, readFileSync } from 'node:fs';
import { type Server, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** How many ports are tried after the one asked for. */
const TRIES = 20;

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

/** Files whose names carry the digest of their bytes never change. */
function keepHashed(response: ServerResponse, path: string): void {
  if (path.startsWith('/_astro/'))
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/** A server of a built folder: its files, compressed where the browser takes that, its own page for what is not found. */
function serverOf(folder: string): Server {
  // Looked up anew at each request, so that a build may replace what is served.
  const serve = sirv(folder, { dev: true, etag: true, setHeaders: keepHashed });
  const notFound = join(folder, '404.html');
  const compress = compression();
  return createServer((request, response) =>
    compress(request, response, () =>
      serve(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
      }),
    ),
  );
}

/**
 * Serves a built folder on this machine, at a port or, where that is busy, at the next free one.
 * @returns the address, and whether another port than the one asked for was taken.
 */
export async function serveFolder(
  folder: string,
  port: number,
): Promise<{ address: string; isNext: boolean }> {
  for (let next = port; next <= port + TRIES; next += 1) {
    if (await listen(serverOf(folder), next))
      return { address: `http://127.0.0.1:${next}/`, isNext: next !== port };
  }
  throw new Error(
    `Ports ${port} to ${port + TRIES} are all busy: close a server, or set PORT to a free one.`,
  );
}
