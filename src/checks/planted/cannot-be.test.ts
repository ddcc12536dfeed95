import { CHAPTER, inventedStory } from '../testing/invented-story.ts';
import { type Planted, testPlanted } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const CALL = 'events/1999.yaml';
const HOME = 'pages/home.mdx';
const CLAIMS = 'claims/last-ferry.yaml';
const QUOTATIONS = 'quotations/last-ferry.yaml';
const EXAMINED = 'examined/first-notice.yaml';

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
const part = (id: string): Planted[1] => ({
  'site.yaml': swap('sides:\n', `  - id: ${id}\n    title: Again\n    summary: Again.\nsides:\n`),
  [`chapters/${id}/tide.mdx`]: (inventedStory[CHAPTER] ?? '').replace('last ferry\n', 'tide\n'),
});
const summary = (text: string): Planted[1] => ({ [EXAMINED]: swap('Half of it stands.', text) });

testPlanted([
  [
    'words said after they were printed',
    { [QUOTATIONS]: swap('1999-03-03', '1999-05-03') },
    `${QUOTATIONS}:4`,
    '"courier-report"',
    'correct one of the days',
  ],
  [
    'a day of the edition that has not come',
    { 'site.yaml': swap('1999-12-31', '2999-12-31') },
    'site.yaml:9',
    '"asOf" 2999-12-31',
    'correct the day',
  ],
  [
    'facts checked in the future',
    { [CHAPTER]: swap('1999-12-31', '2062-12-31') },
    `${CHAPTER}:6`,
    '"checked" 2062-12-31',
    'has not come',
  ],
  [
    'a source of the future',
    { 'sources/h.yaml': swap('1999-03-03', '2999-03-03') },
    'sources/h.yaml:4',
    '"date" 2999-03-03',
    'has not come',
  ],
  [
    'a source that will be gone',
    { 'sources/h.yaml': append('  gone: 2999-01-01\n') },
    'sources/h.yaml:10',
    '"gone" 2999-01-01',
    'has not come',
  ],
  [
    'a source after the last day told of',
    { 'sources/h.yaml': swap('1999-03-03', '2000-03-03') },
    'sources/h.yaml:4',
    'after 1999-12-31',
    'later: true',
  ],
  [
    'an event after the last day told of',
    { [CALL]: swap('1999-03-03', '2000-03-03') },
    `${CALL}:3`,
    'after 1999-12-31',
    '"asOf"',
  ],
  [
    'an event that ends after it',
    { [CALL]: swap('  kind: call', '  until: 2000-01-01\n  kind: call') },
    `${CALL}:4`,
    '"until" 2000-01-01',
    '"asOf"',
  ],
  [
    'words said after it',
    { [QUOTATIONS]: swap('1999-03-03', '2000-03-03') },
    `${QUOTATIONS}:4`,
    'after 1999-12-31',
    '"asOf"',
  ],
  [
    'a last day before everything',
    { 'site.yaml': swap('1999-12-31', '1950-12-31') },
    'events/1998.yaml:3',
    'after 1950-12-31',
    '"asOf"',
  ],
  [
    'a source gone before it was there',
    { 'sources/h.yaml': append('  gone: 1990-01-01\n') },
    'sources/h.yaml:10',
    '"gone" 1990-01-01 is before',
    'earlier day first',
  ],
  [
    'a copy older than its original',
    {
      'sources/t.yaml': swap(
        'date: 1999-03-04\n  address: null',
        'date: 1999-03-02\n  address: null\n  copyOf: courier-report',
      ),
    },
    'sources/t.yaml:13',
    '"courier-report"',
    'correct one of the days',
  ],
  ['the year 0', { [CALL]: swap('1999-03-03', '0000-03-03') }, `${CALL}:3`, '"date"', 'YYYY-MM-DD'],
  [
    'a correction of the future',
    {
      'corrections.yaml':
        'tide:\n  date: 2999-12-01\n  address: /crossing/last-ferry/#the-day\n  before: It ran.\n  after: They spoke on the third\n  why: It was read again.\n',
    },
    'corrections.yaml:2',
    '"date" 2999-12-01',
    'has not come',
  ],
  [
    'a correction of another host',
    {
      'corrections.yaml':
        'tide:\n  date: 1999-12-01\n  address: //evil.example/x\n  before: It ran.\n  after: It ran late.\n  why: It was read again.\n',
    },
    'corrections.yaml:3',
    '//evil.example/x',
    'correct the address',
  ],
  [
    'a correction of nothing',
    {
      'corrections.yaml':
        'tide:\n  date: 1999-12-01\n  address: /crossing/tide/#x\n  before: It ran.\n  after: It ran late.\n  why: It was read again.\n',
    },
    'corrections.yaml:3',
    '/crossing/tide/#x',
    'correct the address',
  ],
]);

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

testPlanted([
  [
    'words that no reader understands',
    { [QUOTATIONS]: swap('      ours: The boat was too late, and the weather was fine\n', '') },
    `${QUOTATIONS}:7`,
    '"too-late"',
    '"ours"',
  ],
  [
    'a statement that stands on nothing',
    { [EXAMINED]: swap('    claims: [ferry-late]\n', '') },
    `${EXAMINED}:7`,
    '"left-late"',
    '"remark"',
  ],
  [
    'a statement that stands on what nothing supports',
    {
      [CLAIMS]: append('ferry-blue:\n  says: The ferry was blue.\n  evidence: [herald-notice]\n'),
      [EXAMINED]: swap('[ferry-late]', '[ferry-blue]'),
    },
    `${EXAMINED}:7`,
    '"ferry-blue"',
    'correct the verdict',
  ],
  [
    'a summary that miscounts what does not stand',
    summary('Five do not stand.'),
    `${EXAMINED}:2`,
    '“Five do not”',
    'make it 1',
  ],
  [
    'a summary that miscounts what stands in part',
    summary('Of these two stand in part.'),
    `${EXAMINED}:2`,
    '“two stand in part”',
    'make it 1',
  ],
  [
    'a summary that miscounts what stands',
    summary('Two of its statements stand.'),
    `${EXAMINED}:2`,
    '“Two of its statements stand”',
    'make it 0',
  ],
  [
    'a summary that miscounts all',
    summary('One of its nine statements does not.'),
    `${EXAMINED}:2`,
    '“its nine statements”',
    'make it 2',
  ],
  [
    'a claim that does not end',
    { [CLAIMS]: swap('left late.', 'left late') },
    `${CLAIMS}:2`,
    '"says"',
    'full stop',
  ],
  [
    'a claim said twice',
    { [CLAIMS]: swap('left on time.', 'left late.') },
    `${CLAIMS}:7`,
    '"ferry-late"',
    'keep one',
  ],
  [
    'two people of one name',
    { 'people/south.yaml': swap('name: Pavel Strand', 'name: Anna Berg') },
    'people/south.yaml:2',
    '"anna-berg"',
    'tells them apart',
  ],
  [
    'a source twice',
    {
      'sources/t.yaml': swap(
        'date: 1999-03-04\n  address: null',
        'date: 1999-03-04\n  address: https://courier.example/ferry',
      ),
    },
    'sources/t.yaml:14',
    '"courier-report"',
    'keep one',
  ],
  [
    'two chapters of one title',
    {
      'chapters/crossing/tide.mdx': (inventedStory[CHAPTER] ?? '').replace('order: 1', 'order: 2'),
    },
    'chapters/crossing/tide.mdx:2',
    '"crossing/last-ferry"',
    'tells them apart',
  ],
  [
    'a part without a chapter',
    {
      'site.yaml': swap('sides:\n', '  - id: tide\n    title: Tide\n    summary: Tide.\nsides:\n'),
    },
    'site.yaml:18',
    '"tide"',
    'chapters/tide/',
  ],
  [
    'two sides of one mark',
    { 'site.yaml': swap('mark: S', 'mark: N') },
    'site.yaml:26',
    '"N"',
    'twice',
  ],
  [
    'an order of 0',
    { 'topics.yaml': swap('order: 2', 'order: 0') },
    'topics.yaml:6',
    '"order"',
    'at least 1',
  ],
  [
    'an order below 0',
    { 'accounts.yaml': swap('order: 3', 'order: -3') },
    'accounts.yaml:13',
    '"order"',
    'at least 1',
  ],
  [
    'an order beyond counting',
    { 'topics.yaml': swap('order: 2', 'order: 9007199254740993') },
    'topics.yaml:6',
    '"order"',
    'a whole number of at least 1.',
  ],
  [
    'an address of the site that asks something',
    { 'site.yaml': swap('address: null', 'address: https://ferry.example/?x=1') },
    'site.yaml:6',
    '"address"',
    'begins with ?',
  ],
  [
    'an address of the site that ends in a passage',
    { 'site.yaml': swap('address: null', 'address: https://ferry.example/#y') },
    'site.yaml:6',
    '"address"',
    '#',
  ],
  ...['search', 'cite', 'q', 'c', 'people', 'changes', 'concordance', 'pagefind'].map(
    (id): Planted => [`a part named ${id}`, part(id), 'site.yaml:18', `/${id}/`, 'another id'],
  ),
  ...['pagefind', 'about', 'timeline'].map((id): Planted => [
    `an examined document named ${id}`,
    { [`examined/${id}.yaml`]: inventedStory[EXAMINED] ?? '' },
    `examined/${id}.yaml:1`,
    `/${id}/`,
    'another id',
  ]),
]);

testReports([
  [
    'lets a source be later that says so',
    {
      'sources/h.yaml': (text: string) =>
        `${text.replace('1999-03-03', '2000-03-03')}  later: true\n`,
    },
  ],
  [
    'lets a summary count what is there',
    summary('One of its two statements does not, one stands in part.'),
  ],
  ['lets a picture of calls be', calls('1999-01-01', '1999-12-31')],
  [
    'lets one page be two reports',
    {
      'sources/t.yaml': swap(
        'date: 1999-03-04\n  address: null',
        'date: 1999-03-04\n  address: https://courier.example/ferry\n  origin: The Wire',
      ),
    },
  ],
]);
