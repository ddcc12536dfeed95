import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakLanguage } from './speak-language.ts';

const SCRIPT = `import * as say from '../../labels/script/en/search.ts';
status(say.searching, say.passages(2), say.facets);
`;

/** What the plugin makes of a script. */
function spoken(language: 'en' | 'de', code: string): unknown {
  const { transform } = speakLanguage(language);
  assert.ok(typeof transform === 'function', 'it transforms');
  return (transform as (code: string) => unknown)(code);
}

test('writes texts where a script says them, and leaves what makes texts', () => {
  const [first = ''] = SCRIPT.split('\n');
  assert.equal(
    spoken('de', SCRIPT),
    `${first}\nstatus("Suche läuft …", say.passages(2), say.facets);\n`,
  );
  assert.equal(
    spoken('en', SCRIPT),
    `${first}\nstatus("Searching…", say.passages(2), say.facets);\n`,
  );
});

test('leaves a script that says nothing', () =>
  assert.equal(spoken('de', 'export const two = 2;'), undefined));
