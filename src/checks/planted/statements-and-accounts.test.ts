import { CHAPTER, inventedStory } from '../testing/invented-story.ts';
import { type Planted, testPlanted } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const QUOTATIONS = 'quotations/last-ferry.yaml';
const EXAMINED = 'examined/first-notice.yaml';
const part = (id: string): Planted[1] => ({
  'site.yaml': swap('sides:\n', `  - id: ${id}\n    title: Again\n    summary: Again.\nsides:\n`),
  [`chapters/${id}/tide.mdx`]: (inventedStory[CHAPTER] ?? '').replace('last ferry\n', 'tide\n'),
});
const summary = (text: string): Planted[1] => ({ [EXAMINED]: swap('Half of it stands.', text) });

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
