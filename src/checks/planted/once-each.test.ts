import { CHAPTER } from '../testing/invented-story.ts';
import { type Planted, testPlanted } from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const COLORS = ['teal', 'ochre', 'green', 'slate'];

testPlanted([
  [
    'two sides of one color',
    { 'site.yaml': swap('color: red', 'color: blue') },
    'site.yaml:27',
    'blue already',
    'red, ochre, green, teal or slate',
  ],
  [
    'two sides of one name',
    { 'site.yaml': swap('name: Southbank', 'name: Northbank') },
    'site.yaml:24',
    '"Northbank"',
    'twice',
  ],
  [
    'a mark of a side that is no letter',
    { 'site.yaml': swap('mark: S', 'mark: "."') },
    'site.yaml:26',
    '"sides.mark"',
    'one or two letters',
  ],
  [
    'an empty mark of a side',
    { 'site.yaml': swap('mark: S', 'mark: ""') },
    'site.yaml:26',
    '"sides.mark"',
    'one or two letters',
  ],
  [
    'a side that opposes another twice',
    { 'site.yaml': swap('opposes: [north]', 'opposes: [north, north]') },
    'site.yaml:28',
    '"north"',
    'twice',
  ],
  [
    'a source of a note twice',
    { 'notes/clock.mdx': swap('[ferry-log]', '[ferry-log, ferry-log]') },
    'notes/clock.mdx:4',
    '"ferry-log"',
    'twice',
  ],
  [
    'a claim of In short twice',
    { [CHAPTER]: swap('claims: [ferry-late] }', 'claims: [ferry-late, ferry-late] }') },
    `${CHAPTER}:5`,
    '"ferry-late"',
    'twice',
  ],
  [
    'a spelling twice',
    { 'terms.yaml': swap('[ferryboat]', '[ferryboat, ferryboat]') },
    'terms.yaml:5',
    '"ferryboat"',
    'twice',
  ],
  [
    'a gap in the order of topics',
    { 'topics.yaml': swap('order: 2', 'order: 5') },
    'topics.yaml:6',
    'The place 5',
    'write 2',
  ],
  [
    'a part whose first chapter is the third',
    { [CHAPTER]: swap('order: 1', 'order: 3') },
    `${CHAPTER}:3`,
    'The place 3',
    'write 1',
  ],
  [
    'an outlet as a hand',
    { 'quotations/last-ferry.yaml': swap('  mode:', '  via: [courier]\n  mode:') },
    'quotations/last-ferry.yaml:3',
    '"courier"',
    'name who speaks',
  ],
  [
    'an outlet that takes part',
    { 'events/1999.yaml': swap('[anna-berg, pavel-strand]', '[anna-berg, courier]') },
    'events/1999.yaml:6',
    '"courier"',
    'name who speaks',
  ],
  [
    'a call of one',
    { 'events/1999.yaml': swap('[anna-berg, pavel-strand]', '[anna-berg]') },
    'events/1999.yaml:6',
    'two at least',
    'people: [one, another]',
  ],
  [
    'a call of nobody',
    { 'events/1999.yaml': swap('  people: [anna-berg, pavel-strand]\n', '') },
    'events/1999.yaml:1',
    'two at least',
    'people: [one, another]',
  ],
  [
    'minutes of what is no call',
    { 'events/1998.yaml': append('  minutes: 5\n') },
    'events/1998.yaml:6',
    'only a call',
    'remove "minutes"',
  ],
  [
    'a time beside a part of the day',
    {
      'events/1999.yaml': swap(
        '  kind: call',
        '  time: 16:20\n  daytime: evening\n  zone: Europe/Lisbon\n  kind: call',
      ),
    },
    'events/1999.yaml:4',
    '"time" and "daytime"',
    'remove',
  ],
  [
    'days up to one that has not come',
    { [CHAPTER]: append('\nIt is <Days from="the-call" to="2999-01-01" /> days.\n') },
    `${CHAPTER}:22`,
    '2999-01-01 is a day that has not come',
    'correct the day',
  ],
  [
    'tags in the words of others',
    { 'quotations/last-ferry.yaml': swap('words: Das Schiff', 'words: Das <b>Schiff</b>') },
    'quotations/last-ferry.yaml:9',
    'a tag',
    'words alone',
  ],
  [
    'a sign of HTML in the words of others',
    { 'quotations/last-ferry.yaml': swap('words: Das Schiff', 'words: Das&nbsp;Schiff') },
    'quotations/last-ferry.yaml:9',
    'as HTML does',
    'the sign itself',
  ],
  [
    'words of somebody twice',
    { 'quotations/last-ferry.yaml': (text) => `${text}${text.replace('too-late:', 'late:')}` },
    'quotations/last-ferry.yaml:20',
    '"too-late"',
    'keep one',
  ],
  [
    'a fact twice',
    {
      'pages/home.mdx': swap(
        'claim: call-date',
        'claim: call-date\n  - label: day\n    claim: ferry-late',
      ),
    },
    'pages/home.mdx:8',
    '"day" twice',
    'remove one',
  ],
  [
    'a correction that changes nothing',
    {
      'corrections.yaml':
        'tide:\n  date: 1999-12-01\n  address: /crossing/last-ferry/#the-day\n  before: They spoke on the third\n  after: They spoke on the third\n  why: It was read again.\n',
    },
    'corrections.yaml:5',
    'the same as "before"',
    'what it says now',
  ],
  [
    'an event that has not come',
    { 'events/1999.yaml': swap('date: 1999-03-03', 'date: 2999-03-03') },
    'events/1999.yaml:3',
    '2999-03-03 is after',
    'correct the day',
  ],
  [
    'a claim of a day that has not come',
    { 'claims/day-count.yaml': swap('date: 1999-03-03', 'date: 2999-03-03') },
    'claims/day-count.yaml:4',
    '2999-03-03 is after',
    'correct the day',
  ],
  ...['Etc/UTC', 'US/Eastern', 'Etc/GMT+3'].map((zone): Planted => [
    `the zone ${zone}, which is no city’s`,
    { 'events/1999.yaml': swap('  kind: call', `  time: 16:20\n  zone: ${zone}\n  kind: call`) },
    'events/1999.yaml:5',
    '"zone"',
    'continent and city',
  ]),
]);

const side = (color: string, index: number): string =>
  `  - id: side-${index}\n    name: Side ${index}\n    mark: ${index}x\n    color: ${color}\n`;

testReports([
  [
    'lets a seventh side have the color of another',
    { 'site.yaml': append([...COLORS, 'blue'].map(side).join('')) },
  ] satisfies ReportCase,
]);
