import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { hostHeaders } from './host-headers.ts';
import { writeHeaders } from './write-headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
after(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'pagefind'));
for (const file of ['pagefind.en_a0f0842b60.pf_meta', 'pagefind.js'])
  writeFileSync(join(folder, 'pagefind', file), '');

for (const base of ['/', '/letters/']) {
  test(`the rules of a site below ${base} say all headers, and what is kept`, () => {
    writeHeaders(folder, base);
    const [all = '', ...kept] = readFileSync(join(folder, '_headers'), 'utf8').split('\n\n');
    const headers = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`);
    assert.equal(all, [`${base}*`, ...headers].join('\n'));
    assert.deepEqual(
      kept.map((rule) => rule.split('\n').slice(0, 2)),
      [
        '_astro/*',
        'pagefind/filter/*',
        'pagefind/fragment/*',
        'pagefind/index/*',
        'pagefind/pagefind.en_a0f0842b60.pf_meta',
      ].map((path) => [base + path, '  cache-control: public, max-age=31536000, immutable']),
    );
  });
}
