import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FIXTURE_STORY, runBuild } from './run-build.ts';

const FOLDER = '.build/broken';

/** A thing done wrong to the invented story, and what the build says of it. */
interface Mistake {
  title: string;
  file: string;
  change: (text: string) => string;
  says: RegExp[];
}

const replace = (from: string, to: string) => (text: string) => {
  assert.ok(text.includes(from), `the invented story holds ${from}`);
  return text.replace(from, to);
};

const CHAPTER = 'chapters/letters/the-telephone-call.mdx';

const mistakes: Mistake[] = [
  {
    title: 'a reference to a source that does not exist',
    file: 'claims/oil.yaml',
    change: (text) => text.replace(/evidence: \[([a-z0-9-]+)/u, 'evidence: [$1x'),
    says: [/claims\/oil\.yaml:\d+/u, /is not in sources/u, /nearest/u],
  },
  {
    title: 'a claim that does not exist, in the prose',
    file: CHAPTER,
    change: replace('<Claim id="lamp-went-out" />', '<Claim id="lamp-went-ou" />'),
    says: [/the-telephone-call\.mdx:\d+/u, /"lamp-went-ou" is not in claims/u, /"lamp-went-out"/u],
  },
  {
    title: 'words that are in no wording of their quotation',
    file: CHAPTER,
    change: replace('all night\nlong</Q>', 'every night\nlong</Q>'),
    says: [/the-telephone-call\.mdx:\d+/u, /zatoczna-night/u, /Nearest words/u],
  },
  {
    title: 'a quotation mark typed in prose',
    file: CHAPTER,
    change: replace('Nobody is to mention the ferry.', 'Nobody is to mention “the ferry”.'),
    says: [/the-telephone-call\.mdx:\d+/u, /quotation mark/u],
  },
  {
    title: 'a heading without an id of its own',
    file: CHAPTER,
    change: replace(' {#halves-or-turns}', ''),
    says: [/the-telephone-call\.mdx:\d+/u, /## Halves or turns \{#halves-or-turns\}/u],
  },
  {
    title: 'a component that authors do not have',
    file: CHAPTER,
    change: replace(
      'Nobody is to mention the ferry.',
      'Nobody is to mention <Footnote id="x">the ferry</Footnote>.',
    ),
    says: [/<Footnote>/u],
  },
  {
    title: 'a misspelt attribute',
    file: CHAPTER,
    change: replace('<Claim id="oil-both-pay" />', '<Claim idd="oil-both-pay" />'),
    says: [/the-telephone-call\.mdx:\d+/u, /<Claim> has no "idd"/u],
  },
  {
    title: 'a value outside a vocabulary',
    file: 'quotations/oil.yaml',
    change: replace('mode: verbatim', 'mode: shouted'),
    says: [/quotations\/oil\.yaml:\d+/u, /mode/u, /verbatim/u],
  },
  {
    title: 'a day that does not exist',
    file: 'site.yaml',
    change: (text) => text.replace(/asOf: .*/u, 'asOf: 1932-02-30'),
    says: [/site\.yaml:\d+/u, /1932-02-30/u],
  },
  {
    title: 'a claim without a ground',
    file: 'claims/oil.yaml',
    change: (text) => `${text}\ngroundless:\n  says: The oil was green.\n  topic: oil\n`,
    says: [/claims\/oil\.yaml:\d+/u, /"groundless"/u, /ground/u],
  },
  {
    title: 'a file that no collection reads',
    file: 'claims/oil.yml',
    change: () => 'stray: true\n',
    says: [/claims\/oil\.yml/u],
  },
  {
    title: 'a link that leads nowhere',
    file: CHAPTER,
    change: replace(
      'Nobody is to mention the ferry.',
      'Nobody is to mention [the ferry](/letters/the-ferry/).',
    ),
    says: [/the-telephone-call\.mdx:\d+/u, /\/letters\/the-ferry\//u],
  },
];

function writeBroken({ file, change }: Mistake, index: number): string {
  const story = join(FOLDER, String(index));
  rmSync(story, { recursive: true, force: true });
  mkdirSync(story, { recursive: true });
  cpSync(FIXTURE_STORY, story, { recursive: true });
  const path = join(story, file);
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // The mistake is the file.
  }
  const broken = change(text);
  assert.notEqual(broken, text, 'the mistake is made');
  writeFileSync(path, broken);
  return story;
}

after(() => rmSync(FOLDER, { recursive: true, force: true }));

for (const [index, mistake] of mistakes.entries()) {
  test(`${mistake.title} stops the build and is said with its place`, () => {
    const { code, output } = runBuild(writeBroken(mistake, index), join(FOLDER, `out-${index}`));
    assert.notEqual(code, 0, output);
    for (const words of mistake.says) assert.match(output, words);
  });
}

test('all mistakes are said together', () => {
  const story = writeBroken(mistakes[2] as Mistake, 99);
  const chapter = join(story, CHAPTER);
  writeFileSync(chapter, (mistakes[3] as Mistake).change(readFileSync(chapter, 'utf8')));
  const claims = join(story, 'claims/oil.yaml');
  writeFileSync(claims, (mistakes[9] as Mistake).change(readFileSync(claims, 'utf8')));
  const { code, output } = runBuild(story, join(FOLDER, 'out-99'));
  assert.notEqual(code, 0, output);
  for (const words of [/Nearest words/u, /quotation mark/u, /"groundless"/u, /3 errors/u])
    assert.match(output, words);
});
