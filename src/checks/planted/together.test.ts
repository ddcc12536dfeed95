import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTER } from '../testing/invented-story.ts';
import { type Changes, append, checkChanged, swap } from '../testing/write-story.ts';

/** Defects of many kinds, each with the place and kind of what is said of it. */
const planted: [changes: Changes, said: string][] = [
  [
    {
      [CHAPTER]: append(
        '\nIt ran {late}, <b>so</b>.<Claim id="ferry-lat" />\n\nSee [it](/abuot/).\n',
      ),
    },
    `${CHAPTER}:22 code-in-text`,
  ],
  [{}, `${CHAPTER}:22 unknown-component`],
  [{}, `${CHAPTER}:22 unknown-reference`],
  [{}, `${CHAPTER}:24 broken-link`],
  [
    { 'claims/last-ferry.yaml': swap('by: [anna-berg]', 'by: [anna]') },
    'claims/last-ferry.yaml:3 unknown-reference',
  ],
  [{ 'notes/clock.mdx': append('She said “no”.\n') }, 'notes/clock.mdx:7 typed-quotation-mark'],
  [
    { 'pages/about.mdx': append('\n## Tide\n\nIt rose.\n') },
    'pages/about.mdx:8 heading-without-id',
  ],
  [{ 'topics.yaml': swap('order: 2', 'order: 1') }, 'topics.yaml:6 same-order'],
  [{ 'terms.yaml': append('quay:\n  name: quay\n') }, 'terms.yaml:6 missing-field'],
  [
    { 'people/south.yaml': swap('  short: Strand', '\tshort: Strand') },
    'people/south.yaml:3 not-readable',
  ],
  [{ 'examined/tide.yaml': Buffer.from([0x61, 0xff]) }, 'examined/tide.yaml:1 not-readable'],
  [{ 'tide.txt': 'x' }, 'tide.txt:1 stray-file'],
];

const all: Changes = Object.fromEntries(planted.flatMap(([changes]) => Object.entries(changes)));

for (const [title, site] of [
  ['the site’s record is right', {}],
  ['a value of the site’s record is wrong', { 'site.yaml': swap('1999-12-31', '1999-02-30') }],
  ['the site’s record cannot be parsed', { 'site.yaml': swap('language: en', 'language: [en') }],
  ['there is no record of the site', { 'site.yaml': null }],
] satisfies [string, Changes][])
  test(`says all that is wrong at once where ${title}`, () => {
    const { issues } = checkChanged({ ...all, ...site });
    const said = issues.map(
      ({ file, line, kind }) => `${file.replace('content/', '')}:${line} ${kind}`,
    );
    assert.deepEqual(
      planted.map(([, each]) => each).filter((each) => !said.includes(each)),
      [],
    );
  });
