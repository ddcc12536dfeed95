import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostRules } from './host-headers.ts';

/**
 * Writes what a host says with every answer, as the file that Netlify, Cloudflare Pages and others
 * read.
 * @param base the path of the site, with a slash at both ends.
 */
export function writeHeaders(folder: string, base: string): void {
  const indexes = globSync('pagefind/*', { cwd: folder }).toSorted();
  const rules = hostRules(indexes.map((path) => `/${path}`)).map(([path, headers]) =>
    [
      base.slice(0, -1) + path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  writeFileSync(join(folder, '_headers'), `${rules.join('\n\n')}\n`);
}
