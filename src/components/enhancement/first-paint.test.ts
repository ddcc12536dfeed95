import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rememberedNames } from './reader-settings.ts';

const script = readFileSync(new URL('first-paint.inline.js', import.meta.url), 'utf8');

/** The data attributes of the page after the script, given what the browser has stored. */
function paint(getItem: (name: string) => string | null): Record<string, string> {
  const dataset = {};
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    localStorage: { getItem },
  });
  return { ...dataset };
}

test('before the first paint every choice that is remembered is applied', () => {
  const names = rememberedNames.map((name) => [name, `remembered ${name}`]);
  assert.deepEqual(
    paint((name) => `remembered ${name}`),
    {
      script: '',
      ...Object.fromEntries(names),
    },
  );
});

test('a setting that is not remembered is left to the styles', () => {
  assert.deepEqual(
    paint(() => null),
    { script: '' },
  );
});

test('where storage is closed the page still says that there is script', () => {
  const closed = () => {
    throw new Error('closed');
  };
  assert.deepEqual(paint(closed), { script: '' });
});
