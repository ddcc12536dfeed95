import { mkdirSync, symlinkSync } from 'node:fs';
import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const folder = { make: (path: string) => void mkdirSync(path) };
const linkToNothing = { make: (path: string) => symlinkSync('/no/such/file', path) };
const linkToItself = { make: (path: string) => symlinkSync(path, path) };
/** What is read without end or not at all, as a pipe is. */
const device = { make: (path: string) => symlinkSync('/dev/zero', path) };
const big = `${'# '.padEnd(100, 'x')}\n`.repeat(20_001);

testPlanted([
  [
    'a link in place of a note',
    { 'notes/tide.mdx': { make: (path) => symlinkSync('clock.mdx', path) } },
    'notes/tide.mdx:1',
    'a link to another file',
    'put the file itself',
  ],
  [
    'a link to a folder',
    { 'notes/tide': { make: (path) => symlinkSync('..', path) } },
    'notes/tide:1',
    'No collection reads',
    'delete it',
  ],
  [
    'a folder named as records',
    { 'claims/tide.yaml': folder },
    'claims/tide.yaml:1',
    'a folder',
    'rename',
  ],
  [
    'a folder named as a chapter',
    { 'chapters/crossing/x.mdx': folder },
    'chapters/crossing/x.mdx:1',
    'a folder',
    'rename',
  ],
  [
    'a folder in place of the site’s record',
    { 'site.yaml': folder },
    'site.yaml:1',
    'a folder',
    'rename',
  ],
  [
    'a folder in place of the ledger',
    { 'ledger.json': folder },
    'ledger.json:1',
    'ledger',
    'last commit',
  ],
  [
    'records linked to nothing',
    { 'claims/tide.yaml': linkToNothing },
    'claims/tide.yaml:1',
    'a link',
    'delete',
  ],
  [
    'a chapter linked to nothing',
    { 'chapters/crossing/x.mdx': linkToNothing },
    'chapters/crossing/x.mdx:1',
    'a link',
    'delete',
  ],
  [
    'records linked to themselves',
    { 'claims/tide.yaml': linkToItself },
    'claims/tide.yaml:1',
    'a link',
    'delete',
  ],
  [
    'a device named as records',
    { 'claims/tide.yaml': device },
    'claims/tide.yaml:1',
    'no file',
    'delete',
  ],
  [
    'a device named as a note',
    { 'notes/tide.mdx': device },
    'notes/tide.mdx:1',
    'no file',
    'delete',
  ],
  [
    'a device that no collection reads',
    { 'notes/tide': device },
    'notes/tide:1',
    'No collection',
    'delete',
  ],
  [
    'a link that no collection reads',
    { 'notes/tide': linkToNothing },
    'notes/tide:1',
    'No collection',
    'delete',
  ],
  [
    'a file of an editor',
    { 'claims/last-ferry.yaml~': 'x' },
    'claims/last-ferry.yaml~:1',
    'No collection',
    'delete',
  ],
  [
    'a chapter in capitals',
    { 'chapters/crossing/x.MDX': 'x' },
    'chapters/crossing/x.MDX:1',
    'No collection',
    '.mdx',
  ],
  [
    'records with the ending yml',
    { 'claims/tide.yml': 'x' },
    'claims/tide.yml:1',
    'No collection',
    '.yaml',
  ],
  ['a huge file', { 'claims/last-ferry.yaml': append(big) }, `${CLAIMS}:1`, '2 MB', 'part it'],
  [
    'a chapter without frontmatter',
    { [CHAPTER]: (text) => text.replaceAll(/^---$/gmu, '') },
    `${CHAPTER}:1`,
    'no frontmatter',
    '---',
  ],
  [
    'a frontmatter that is not closed',
    { 'notes/clock.mdx': swap('---\nThe', 'The') },
    'notes/clock.mdx:1',
    'no frontmatter',
    '---',
  ],
  ['an empty chapter', { [CHAPTER]: '' }, `${CHAPTER}:1`, 'no frontmatter', '---'],
  [
    'a list in place of records',
    { 'terms.yaml': '- name: ferry\n' },
    'terms.yaml:1',
    'does not hold records',
    'id',
  ],
  ['a missing site', { 'site.yaml': null }, 'site.yaml:1', 'no site.yaml', 'write'],
  ['a broken ledger', { 'ledger.json': '{' }, 'ledger.json:1', 'ledger', 'last commit'],
]);
