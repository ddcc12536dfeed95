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
 * @param base the path of the site, with a slash at both ends.
 */
export function writeRedirects(folder: string, moved: readonly Redirect[], base: string): void {
  if (moved.length === 0) return;
  const onHost = (address: string) => base.slice(0, -1) + address;
  const redirects = moved.map(({ from, to }) => ({ from: onHost(from), to: onHost(to) }));
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(folder, 'redirects.nginx.map'), redirectsMap(redirects));
}
