import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakLanguage } from './speak-language.ts';

const SCRIPT = `import * as say from '../../labels/script/en/search.ts';
status(say.searching, say.passages(2), say.facets);
`;

/** What the plugin makes of a script. */
async function spoken(language: 'en' | 'de', code: string): Promise<unknown> {
  const { transform } = speakLanguage(language);
  assert.ok(typeof transform === 'function', 'it transforms');
  return (transform as (code: string) => Promise<unknown>)(code);
}

test('writes texts where a script says them, and leaves what makes texts', async () => {
  const [first = ''] = SCRIPT.split('\n');
  assert.equal(
    await spoken('de', SCRIPT),
    `${first}\nstatus("Suche läuft …", say.passages(2), say.facets);\n`,
  );
  assert.equal(
    await spoken('en', SCRIPT),
    `${first}\nstatus("Searching…", say.passages(2), say.facets);\n`,
  );
});

test('leaves a script that says nothing', async () =>
  assert.equal(await spoken('de', 'export const two = 2;'), undefined));
