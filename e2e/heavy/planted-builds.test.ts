import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { FIXTURE_STORY, buildInto } from '../project/run-build.ts';

const FOLDER = '.build/planted';
const STORY = join(FOLDER, 'story');

const CHAPTER = 'chapters/letters/the-telephone-call.mdx';
const OIL = 'claims/oil.yaml';

/** A thing done wrong in the invented story, and what a build says of it, in one line or more. */
type Row = [what: string, plant: (story: string) => void, ...says: RegExp[]];

const swap =
  (file: string, from: string, to: string) =>
  (story: string): void => {
    const text = readFileSync(join(story, file), 'utf8');
    assert.ok(text.includes(from), `${file} holds ${from}`);
    writeFileSync(
      join(story, file),
      text.replace(from, () => to),
    );
  };
const say = (line: string) => swap(CHAPTER, 'Nobody is to mention the ferry.', line);
const IN_CHAPTER = /the-telephone-call\.mdx:\d+/u;
const IN_OIL = /claims\/oil\.yaml:\d+/u;

const rows: readonly Row[] = [
  ['code in a sentence', say('It ran {process.env.HOME}.'), IN_CHAPTER, /read as code/u],
  [
    'code in an attribute',
    say('Some <Days from="the-call" to="the-ruling" count={process.exit()} /> days.'),
    IN_CHAPTER,
    /texts have no code/u,
  ],
  ['half a bracket', say('Nobody (is to mention the ferry.'), IN_CHAPTER, /other half is missing/u],
  ['a day that was another', say('It was Monday, 14 March 1931.'), IN_CHAPTER, /a Saturday/u],
  [
    'a file without a record',
    (story) => writeFileSync(join(story, 'corrections.yaml'), '# Nothing yet.\n'),
    /corrections\.yaml:1/u,
    /holds no record/u,
  ],
  [
    'an hour that a clock skipped',
    swap(
      'events/1931.yaml',
      'date: 1931-03-14\n  time: 16:20\n  zone: Europe/Copenhagen',
      'date: 1931-04-19\n  time: 02:30\n  zone: Europe/London',
    ),
    /events\/1931\.yaml:\d+/u,
    /set forward past it/u,
  ],
  [
    'a picture that is none',
    (story) => {
      writeFileSync(join(story, 'pictures/rock.jpg'), 'The rock, as a text and no picture.');
    },
    /pictures\/rock\.jpg:1/u,
    /no picture/u,
  ],
  [
    'a script in a title',
    swap('topics.yaml', 'title: The oil', 'title: The </script><script>alert(1)</script> oil'),
    /topics\.yaml:\d+/u,
    /a field holds words alone/u,
  ],
  [
    'a name of JavaScript',
    say('It <constructor>was</constructor> late.'),
    IN_CHAPTER,
    /<constructor> is not a component/u,
  ],
  [
    'words that would vanish',
    say('So: <Claim id="oil-cost">nobody said.</Claim>'),
    IN_CHAPTER,
    /would not be printed/u,
  ],
  ['a link that runs a script', say('See [it](javascript:alert(1)).'), IN_CHAPTER, /javascript:/u],
  [
    'a picture of another host',
    say('So ![a ferry](https://example.com/f.png) it was.'),
    IN_CHAPTER,
    /another host/u,
  ],
  [
    'block quotations in one another',
    say(`${'>'.repeat(5_000)} late`),
    IN_CHAPTER,
    /stand in one another/u,
  ],
  [
    'a letter in Latin-1',
    (story) => appendFileSync(join(story, CHAPTER), Buffer.from('\nF\u00E4hre.\n', 'latin1')),
    IN_CHAPTER,
    /another encoding than UTF-8/u,
  ],
  [
    'records in UTF-16',
    (story) =>
      writeFileSync(
        join(story, OIL),
        Buffer.from(readFileSync(join(story, OIL), 'utf8'), 'utf16le'),
      ),
    IN_OIL,
    /saved as UTF-16/u,
  ],
  [
    'an unfinished merge',
    swap(OIL, '  evidence:', '<<<<<<< HEAD\n  evidence:'),
    IN_OIL,
    /merge of Git is not finished/u,
  ],
  [
    'a folder named as records',
    (story) => mkdirSync(join(story, 'claims/x.yaml')),
    /claims\/x\.yaml:1/u,
    /a folder/u,
  ],
  [
    'a link to nothing',
    (story) => symlinkSync('/no/such/file', join(story, 'claims/x.yaml')),
    /claims\/x\.yaml:1/u,
    /a link to a file that is not there/u,
  ],
  [
    'a pipe',
    (story) => void spawnSync('mkfifo', [join(story, 'claims/x.yaml')]),
    /claims\/x\.yaml:1/u,
    /no file with a text in it/u,
  ],
  [
    'a huge text',
    (story) => appendFileSync(join(story, OIL), '# x\n'.repeat(3_000_000)),
    IN_OIL,
    /more than 2 MB/u,
  ],
  [
    'an id of 300 letters',
    (story) =>
      appendFileSync(join(story, 'people/no-side.yaml'), `${'a'.repeat(300)}:\n  name: A\n`),
    /people\/no-side\.yaml:\d+/u,
    /at most 80 letters/u,
  ],
  [
    'a zone that does not exist',
    swap('events/1931.yaml', 'Europe/Copenhagen', 'Europe/Berln'),
    /events\/1931\.yaml:\d+/u,
    /IANA/u,
  ],
  [
    'an empty record of the site',
    (story) => writeFileSync(join(story, 'site.yaml'), ''),
    /site\.yaml:1/u,
    /Fix:/u,
  ],
  [
    'no record of the site',
    (story) => unlinkSync(join(story, 'site.yaml')),
    /site\.yaml:1/u,
    /no site\.yaml/u,
  ],
  ['a letter of no font', say('Nobody is to mention the 渡船.'), IN_CHAPTER, /U\+6E21/u],
  [
    'a part that takes the address of the search',
    swap('site.yaml', 'id: aftermath', 'id: search'),
    /site\.yaml:\d+/u,
    /\/search\/ belongs to another page/u,
  ],
  [
    'a picture of calls that ends before it begins',
    swap('pages/home.mdx', 'until: 19', 'until: 18'),
    /pages\/home\.mdx:\d+/u,
    /earlier day first/u,
  ],
];

/** The longest path of a folder in which a file with a short name may still be. */
const LONGEST = 4_070;

/** Folders in one another with a path of so many letters. */
const fillPath = (letters: number): string =>
  'x'.repeat(letters - 1).replaceAll(/x{199}(?=x)/gu, (part) => `${part.slice(1)}/`);

after(() => rmSync(FOLDER, { recursive: true, force: true }));

for (const [what, plant, ...says] of rows) {
  test(`a build refuses ${what}, with its place and without a stack`, () => {
    rmSync(FOLDER, { recursive: true, force: true });
    cpSync(FIXTURE_STORY, STORY, { recursive: true });
    plant(STORY);
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/run.mjs', 'build'], {
      encoding: 'utf8',
      env: buildInto(STORY, join(FOLDER, 'out')),
    });
    assert.equal(status, 1, stderr);
    for (const words of says) assert.match(stderr, words);
    assert.doesNotMatch(stderr, /^\s+at .+:\d+:\d+\)?$/mu);
  });
}

test('a build into a path that is too long ends with a sentence', () => {
  rmSync(FOLDER, { recursive: true, force: true });
  const deep = join(FOLDER, fillPath(LONGEST - resolve(FOLDER).length));
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/run.mjs', 'build'], {
    encoding: 'utf8',
    env: { ...buildInto(FIXTURE_STORY, deep), CACHE_DIR: join(FOLDER, 'cache') },
  });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /The build cannot go on: a path is too long/u);
  assert.doesNotMatch(stderr, /^\s+at .+:\d+:\d+\)?$/mu);
});
