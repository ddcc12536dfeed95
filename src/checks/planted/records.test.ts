import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const long = (letters: number): string => 'word '.repeat(Math.ceil(letters / 5)).trim();

testPlanted([
  [
    'two parts of one id',
    {
      'site.yaml': swap(
        'sides:\n',
        '  - id: crossing\n    title: Again\n    summary: Again.\nsides:\n',
      ),
    },
    'site.yaml:18',
    '"crossing"',
    'twice',
  ],
  [
    'two sides of one id',
    { 'site.yaml': append('  - id: north\n    name: North\n    mark: X\n    color: teal\n') },
    'site.yaml:29',
    '"north"',
    'twice',
  ],
  [
    'a side that opposes itself',
    { 'site.yaml': swap('opposes: [south]', 'opposes: [north]') },
    'site.yaml:23',
    '"north"',
    'oppose itself',
  ],
  [
    'a long id',
    { [CLAIMS]: append(`${'late-'.repeat(20)}x:\n  says: It left.\n  evidence: [ferry-log]\n`) },
    `${CLAIMS}:11`,
    'cannot be an id',
    '80 letters',
  ],
  [
    'a long id of a heading',
    { [CHAPTER]: append(`\n## Tide {#${'a'.repeat(90)}}\n\nIt rose.\n`) },
    `${CHAPTER}:22`,
    'cannot be an id',
    '80 letters',
  ],
  [
    'a long claim',
    { [CLAIMS]: swap('The last ferry left late.', long(2_000)) },
    `${CLAIMS}:2`,
    'longer than',
    'shorten',
  ],
  [
    'a long title of a source',
    { 'sources/t.yaml': swap('title: Notice', `title: ${long(2_000)}`) },
    'sources/t.yaml:21',
    'longer than',
    'shorten',
  ],
  [
    'an id in capitals',
    { 'terms.yaml': append('Quay:\n  name: quay\n  kind: place\n  definition: A quay.\n') },
    'terms.yaml:6',
    '"Quay"',
    '"quay"',
  ],
  [
    'a number for an id',
    { 'terms.yaml': append('1999:\n  name: quay\n  kind: place\n  definition: A quay.\n') },
    'terms.yaml:6',
    '"1999"',
    '"the-1999"',
  ],
  [
    'a language that is none',
    {
      'sources/t.yaml': swap(
        'address: https://courier.example/ferry\n  language: en',
        'address: https://courier.example/ferry\n  language: english',
      ),
    },
    'sources/t.yaml:6',
    '"language"',
    'like "de"',
  ],
  [
    'a number with no ends',
    {
      'figures.yaml':
        'many:\n  title: So many\n  topic: day-count\n  unit: boats\n  points:\n    - date: 1999-03-03\n      what: seen\n      sources: [ferry-log]\n',
    },
    'figures.yaml:6',
    'no number',
    '"low"',
  ],
]);
