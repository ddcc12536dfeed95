import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FIXTURE_STORY, runBuild } from './run-build.ts';

const FOLDER = '.build/broken';

/** A thing done wrong in a file of the invented story, and what the build says of it. */
interface Mistake {
  file: string;
  from: string;
  to: string;
  says: RegExp[];
}

const CHAPTER = 'chapters/letters/the-telephone-call.mdx';

const deadAnchor: Mistake = {
  file: CHAPTER,
  from: '#signed-by-a-friend',
  to: '#signed-by-a-fiend',
  says: [/the-telephone-call\.mdx:\d+/u, /first-letter\/#signed-by-a-fiend leads nowhere/u],
};

const stranger: Mistake = {
  file: CHAPTER,
  from: 'in the words of the pilot',
  to: 'in the words of',
  says: [
    /the-telephone-call\.mdx:29/u,
    /first to name Ostap Verbytskyi and does not say who that is/u,
    /add to it: pilot or skipper of the supply boat/u,
  ],
};

const several: Mistake[] = [
  {
    file: CHAPTER,
    from: 'all night\nlong</Q>',
    to: 'every night\nlong</Q>',
    says: [/the-telephone-call\.mdx:\d+/u, /Nearest words/u],
  },
  {
    file: CHAPTER,
    from: 'the ferry.',
    to: '“the ferry”.',
    says: [/quotation mark/u],
  },
  {
    file: 'claims/oil.yaml',
    from: 'evidence: [',
    to: 'evidence: [nobody-knows, ',
    says: [/claims\/oil\.yaml:\d+/u, /"nobody-knows" is not in sources/u, /3 errors/u],
  },
];

/** Builds the invented story with mistakes in it. */
function buildWith(mistakes: readonly Mistake[]) {
  const story = join(FOLDER, 'story');
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(FIXTURE_STORY, story, { recursive: true });
  for (const { file, from, to } of mistakes) {
    const text = readFileSync(join(story, file), 'utf8');
    assert.ok(text.includes(from), `${file} holds ${from}`);
    writeFileSync(join(story, file), text.replace(from, to));
  }
  return runBuild(story, join(FOLDER, 'out'));
}

after(() => rmSync(FOLDER, { recursive: true, force: true }));

// What is said of each kind of mistake is tested beside its check; here, that a build says it.
for (const [title, mistakes] of [
  ['one mistake stops the build and is said with its place', [deadAnchor]],
  ['a stranger stops the build, and the words to add are said', [stranger]],
  ['several mistakes are said together', several],
] as const) {
  test(title, () => {
    const { code, output } = buildWith(mistakes);
    assert.notEqual(code, 0, output);
    for (const words of mistakes.flatMap(({ says }) => says)) assert.match(output, words);
  });
}
