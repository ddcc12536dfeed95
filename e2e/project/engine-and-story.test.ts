import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/check-content.ts';
import { proseComponents } from '../../src/model/prose-components.ts';

const { story } = checkContent('content');

/**
 * Names that only the story may say: its title, its sides, everybody in it by long and short name.
 */
function namesOfTheStory(): string[] {
  assert.ok(story, 'the content has a site record');
  const people = [...story.people.values()].filter(({ named, kind }) => named && kind !== 'outlet');
  const names = [
    story.site.title,
    ...story.site.sides.map(({ name }) => name),
    ...people.flatMap(({ name, short }) => [name, short]),
  ];
  // A surname that is also what a component is called is the engine's word first.
  return [...new Set(names)].filter((name) => /^\p{Lu}/u.test(name) && !(name in proseComponents));
}

const files = globSync('{src,public,e2e}/**/*.{ts,mjs,astro,css,svg,txt,md}').filter(
  (file) => !file.startsWith('e2e/fixtures/'),
);

test('nothing in the engine names the subject', () => {
  const names = namesOfTheStory();
  assert.ok(names.length > 20 && files.length > 50);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return names
      .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
      .map((name) => `${file} names ${name}`);
  });
  assert.deepEqual(found, []);
});

test('the content imports nothing from the engine', () => {
  const importing = globSync('content/**/*.mdx').filter((file) =>
    /^import\s/mu.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(importing, []);
});
