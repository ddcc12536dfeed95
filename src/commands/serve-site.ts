import { realpathSync } from 'node:fs';
import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import send from 'send';
import { ASKED_AGAIN, cacheRuleOf, hostHeaders } from '../integrations/host-headers.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { type FoundFile, findFile } from './find-file.ts';
import { PackedFiles, isEncoded, isSmallerAs } from './packed-files.ts';

/** What is served, and where. */
export interface Served {
  folder: string;
  /** The path below which the site lives, with a slash at both ends. */
  base: string;
}

/** What may be done with a site: it is only read. */
const METHODS = ['GET', 'HEAD'];

/**
 * The one form of a path: `/x` and `/x/index.html` are `/x/`, and `//x/` is `/x/`. A file keeps its
 * own path. Browsers read a backslash as a slash, and two at the beginning as another host.
 */
export const oneForm = (path: string): string =>
  path
    .replaceAll(/[/\\]+/gu, '/')
    .replace(/\/index\.html$/u, '/')
    .replace(/\/[^/.]+$/u, (step) => `${step}/`);

/** Answers with a status and its words alone. */
function answer(response: ServerResponse, status: number, headers: object = {}): void {
  response.removeHeader('content-encoding');
  const words = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  response.writeHead(status, {
    'cache-control': ASKED_AGAIN,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(words),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : words);
}

/** A file as it is packed for a browser that takes it so and asks for the whole of it. */
async function packFor(
  { headers }: IncomingMessage,
  { file, path, stats }: FoundFile,
  packed: PackedFiles,
): Promise<{ name: string; encoding: string } | undefined> {
  const encoding = headers.range ? undefined : chooseEncoding(headers['accept-encoding']);
  if (!encoding || !isSmallerAs(path, encoding)) return undefined;
  // A full disk is no reason not to answer.
  const name = await packed.nameOf(file, stats, encoding).catch(() => undefined);
  return name === undefined ? undefined : { name, encoding };
}

/** Answers with a file, by the conditions and the range that are asked for. */
async function answerWith(
  response: ServerResponse,
  found: FoundFile,
  root: string,
  packed: PackedFiles,
): Promise<void> {
  const { req: request, statusCode } = response;
  response.setHeader('cache-control', cacheRuleOf(found.path));
  if (isEncoded(found.path)) response.setHeader('vary', 'accept-encoding');
  const asPacked = await packFor(request, found, packed);
  if (asPacked) response.setHeader('content-encoding', asPacked.encoding);
  // Nobody asks for a part of the page that says what is not there.
  const options = { cacheControl: false, acceptRanges: statusCode === 200 };
  const name = encodeURIComponent(asPacked?.name ?? found.path);
  send(request, name, { ...options, root: asPacked ? packed.folder : root })
    .on('error', (fault: { status?: number; headers?: object }) => {
      if (response.headersSent) response.destroy();
      else answer(response, fault.status ?? 500, fault.headers);
    })
    .pipe(response);
}

/** Answers requests with the pages and files of a built folder, each at one address. */
export function siteListener({ folder, base }: Served): RequestListener {
  const packed = new PackedFiles();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query] = (request.url ?? '').split(/\?(.*)/su);
    for (const header of Object.entries(hostHeaders)) response.setHeader(...header);
    if (!METHODS.includes(request.method ?? ''))
      return answer(response, 405, { allow: METHODS.join(', ') });
    if (!path.startsWith('/')) return answer(response, 400);
    const form = path === '/' ? base : oneForm(path);
    const location = form + (query === undefined ? '' : `?${query}`);
    if (form !== path) return answer(response, 301, { location });
    // A build may have put another folder in the place of the one before.
    const root = realpathSync(folder);
    const asked = path.startsWith(base) ? findFile(root, path.slice(base.length - 1)) : undefined;
    const found = asked ?? findFile(root, '/404.html');
    if (!found) return answer(response, 404);
    if (!asked) response.statusCode = 404;
    return answerWith(response, found, root, packed);
  }

  return (request, response) => {
    respond(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else answer(response, 500);
    });
  };
}
