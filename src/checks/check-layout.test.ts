import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, filed, swap } from './testing/write-story.ts';

const LATER = 'later:\n  says: It left later.\n  by: [anna-berg]\n  evidence: [courier-report]\n';

const source = (id: string, publisher: string) =>
  `${id}: { publisher: ${publisher}, title: null, date: null, address: null, language: en, kind: press report, primary: false, seen: whole }\n`;

testReports([
  [
    'reports a file of claims whose name is no topic, once and with the nearest topic',
    {
      'claims/last-fery.yaml': `${LATER}${LATER.replace('later:', 'latest:').replace('later.', 'last.')}`,
      [CHAPTER]: append('It did.<Claim id="later" /> It did.<Claim id="latest" />\n'),
    },
    ['no-topic-of-name', 'claims/last-fery.yaml', 1, { name: 'last-fery', nearest: 'last-ferry' }],
  ],
  [
    'reports a file of quotations whose name is like no topic',
    {
      'quotations/weather.yaml':
        '# of the weather\nfine: { speaker: anna-berg, mode: verbatim, date: null, occasion: by radio, ' +
        'wordings: [{ lang: en, by: speaker, words: fine, sources: [courier-report] }] }\n',
      'notes/clock.mdx': append('It was <Q id="fine">fine</Q>.\n'),
    },
    ['no-topic-of-name', 'quotations/weather.yaml', 2, { name: 'weather', nearest: undefined }],
  ],
  [
    'takes a topic whose record cannot be read for one, and takes its files for its use',
    { 'topics.yaml': swap('title: The day', 'title: The day: all of it') },
    [
      'not-readable',
      'topics.yaml',
      5,
      {
        problem: 'a text holds a colon and a space, or the line below it is indented too far',
        fix: 'write >- after the field’s name and the text on the next line, indented. Or line the next field up with this one.',
      },
    ],
  ],
  [
    'reports a topic that is written in a record, and where the record belongs if that is right',
    {
      'claims/last-ferry.yaml': (text) =>
        text
          .replace('  by: [anna-berg]', '  topic: last-ferry\n  by: [anna-berg]')
          .replace('  by: [pavel-strand]', '  topic: day-count\n  by: [pavel-strand]'),
    },
    ['written-topic', 'claims/last-ferry.yaml', 3, { topic: 'last-ferry', file: undefined }],
    [
      'written-topic',
      'claims/last-ferry.yaml',
      9,
      { topic: 'day-count', file: 'content/claims/day-count.yaml' },
    ],
  ],
  [
    'reports a voice in the file of another side',
    { 'people/north.yaml': swap('  short: Berg\n  side: north', '  short: Berg\n  side: south') },
    [
      'misplaced-record',
      'people/north.yaml',
      1,
      { id: 'anna-berg', because: 'its side is south', file: 'content/people/south.yaml' },
    ],
  ],
  [
    'reports a voice without a side beside those of one, and one among the outlets',
    {
      'people/south.yaml': swap('  side: south\n', ''),
      'people/outlets.yaml': swap('  kind: outlet\n', '  kind: institution\n  side: north\n'),
    },
    [
      'misplaced-record',
      'people/outlets.yaml',
      1,
      { id: 'courier', because: 'its side is north', file: 'content/people/north.yaml' },
    ],
    [
      'misplaced-record',
      'people/south.yaml',
      1,
      { id: 'pavel-strand', because: 'it has no side', file: 'content/people/no-side.yaml' },
    ],
  ],
  [
    'reports a side that does not exist as that alone',
    { 'people/south.yaml': swap('side: south', 'side: souht') },
    [
      'unknown-reference',
      'people/south.yaml',
      4,
      { id: 'souht', target: 'sides', nearest: 'south' },
    ],
  ],
  [
    'reports a source in the file of another letter',
    { 'sources/t.yaml': swap('publisher: The Gazette', 'publisher: Österreich') },
    [
      'misplaced-record',
      'sources/t.yaml',
      10,
      {
        id: 'gazette-report',
        because: 'its publisher is Österreich',
        file: 'content/sources/o.yaml',
      },
    ],
  ],
  [
    'reports an event in the file of another year',
    { 'events/1998.yaml': swap('date: 1998-03-01', 'date: 1997-03-01') },
    [
      'misplaced-record',
      'events/1998.yaml',
      1,
      { id: 'ferry-opens', because: 'its date is 1997-03-01', file: 'content/events/1997.yaml' },
    ],
  ],
  [
    'accepts a file for each letter, and one for what begins with none',
    {
      ...filed('sources', [
        source('dial', 'Dial'),
        source('hours', '24 Hours'),
        source('log', 'Łódź Post'),
      ]),
      'notes/clock.mdx': swap('[ferry-log]', '[ferry-log, dial, hours, log]'),
    },
  ],
]);
