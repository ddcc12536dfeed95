import { existsSync, readFileSync } from 'node:fs';
import { type RequestListener, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What is served, and where. */
export interface Served {
  folder: string;
  /** The path below which the site lives, with a slash at both ends. */
  base: string;
  /** The network interface to listen on; this machine alone if it is not given. */
  host?: string;
}

/**
 * The one form of a path: `/x` and `/x/index.html` are `/x/`, and `//x/` is `/x/`. A file keeps its
 * own path.
 */
export const oneForm = (path: string): string =>
  path
    .replaceAll(/\/{2,}/gu, '/')
    .replace(/\/index\.html$/u, '/')
    .replace(/\/[^/.]+$/u, (step) => `${step}/`);

const redirect = (response: ServerResponse, to: string): void => {
  response.writeHead(301, { location: to }).end();
};

/** Answers requests with the pages and files of a built folder, each at one address. */
export function siteListener({ folder, base }: Served): RequestListener {
  const notFound = join(folder, '404.html');
  const serve = sirv(folder, { etag: true });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/u);
    const form = oneForm(path);
    const target = form + (query === undefined ? '' : `?${query}`);
    if (form !== path) return redirect(response, target);
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (!path.startsWith(base)) return path === '/' ? redirect(response, base) : refuse();
    request.url = `/${target.slice(base.length)}`;
    serve(request, response, refuse);
  };
}

/**
 * Serves a built folder.
 * @param ports the ports to try, in order.
 * @throws the error of the last of them.
 */
export function serveSite(served: Served, [port, ...others]: readonly number[]): void {
  const server = createServer(siteListener(served));
  server.once('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EADDRINUSE' || others.length === 0) throw fault;
    serveSite(served, others);
  });
  const { folder, base, host = '127.0.0.1' } = served;
  server.listen(port, host, () => {
    console.log(`${folder} is served at http://${host}:${port}${base}`);
  });
}
