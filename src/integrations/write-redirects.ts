import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that moved with all of its ids. */
interface Redirect {
  from: string;
  to: string;
}

/** The redirects as the file that Netlify and Cloudflare Pages read. */
const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** The redirects as lines of an nginx `map $uri $moved_to { include …; }`. */
const redirectsMap = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to};\n`).join('');

/**
 * Writes for hosts which pages moved whole; a redirect keeps the fragment. The pages are at their
 * old addresses too, and say there where each of their passages is.
 */
export function writeRedirects(folder: string, redirects: readonly Redirect[]): void {
  if (redirects.length === 0) return;
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(folder, 'redirects.nginx.map'), redirectsMap(redirects));
}
