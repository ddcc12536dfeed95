import { type Planted, testPlanted } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { swap } from '../testing/write-story.ts';

const CALL = 'events/1999.yaml';
const HOME = 'pages/home.mdx';
const calls = (from: string, until: string, more = ''): Planted[1] => ({
  [HOME]: swap(
    'facts:',
    `calls:\n  title: They spoke once\n  introduction: It is drawn.\n  remark: It is read so.\n` +
      `  people: [anna-berg, pavel-strand]\n  from: ${from}\n  until: ${until}\n${more}facts:`,
  ),
});
const timeline = (fields: string): Planted[1] => ({
  'pages/timeline.mdx':
    `---\ntitle: When\nsummary: When it was.\nchecked: 1999-12-31\ntimeline:\n  title: When\n` +
    `  people: [anna-berg, pavel-strand]\n  marked: the-call\n${fields}---\n`,
});

testPlanted([
  [
    'an event that rests on nothing',
    { [CALL]: swap('  claims: [call-date]\n', '') },
    `${CALL}:1`,
    '"claims" is missing',
    'sources: [id]',
  ],
  [
    'somebody twice in an event',
    { [CALL]: swap('[anna-berg, pavel-strand]', '[anna-berg, anna-berg]') },
    `${CALL}:6`,
    '"anna-berg"',
    'twice',
  ],
  [
    'a picture of calls that ends before it begins',
    calls('2000-01-01', '1999-01-01'),
    `${HOME}:11`,
    '"calls.until" 1999-01-01',
    'earlier day first',
  ],
  [
    'a picture of calls of one day',
    calls('1999-03-03', '1999-03-03'),
    `${HOME}:11`,
    'the same day',
    'later day in "calls.until"',
  ],
  [
    'a picture of no calls',
    calls('1990-01-01', '1991-01-01'),
    `${HOME}:5`,
    'has 0 of the calls',
    '"people"',
  ],
  [
    'a picture of one person’s calls',
    {
      [HOME]: (text: string) =>
        text.replace(
          'facts:',
          'calls:\n  title: One\n  introduction: It is.\n  remark: It is.\n  people: [anna-berg, anna-berg]\n  from: 1999-01-01\n  until: 1999-12-31\nfacts:',
        ),
    },
    `${HOME}:9`,
    '"anna-berg"',
    'twice',
  ],
  [
    'a part drawn larger that lies outside',
    calls('1999-01-01', '1999-12-31', '  enlarged:\n    from: 2001-01-01\n    until: 2001-02-01\n'),
    `${HOME}:12`,
    'between 1999-01-01',
    '1999-12-31',
  ],
  [
    'a timeline that ends before it begins',
    timeline(
      '  from: 1999-12-31\n  until: 1999-01-01\n  days:\n    from: 1999-03-01\n    until: 1999-03-05\n',
    ),
    'pages/timeline.mdx:10',
    '"timeline.until"',
    'earlier day first',
  ],
  [
    'days drawn large outside the timeline',
    timeline(
      '  from: 1999-01-01\n  until: 1999-12-31\n  days:\n    from: 2001-03-01\n    until: 2001-03-05\n',
    ),
    'pages/timeline.mdx:11',
    'between 1999-01-01',
    '1999-12-31',
  ],
  [
    'hours that end before they begin',
    timeline(
      '  from: 1999-01-01\n  until: 1999-12-31\n  days:\n    from: 1999-03-01\n    until: 1999-03-05\n  hours:\n    from: 20\n    until: 8\n    zones: [Europe/Lisbon]\n',
    ),
    'pages/timeline.mdx:16',
    '"until" 8',
    'earlier',
  ],
]);

testReports([['lets a picture of calls be', calls('1999-01-01', '1999-12-31')]]);
