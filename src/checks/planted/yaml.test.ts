import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted } from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { swap } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const SAYS = 'says: The last ferry left late.';
const says = (text: string) => ({ [CLAIMS]: swap(SAYS, text) });

testPlanted([
  ['a text cut by #', says('says: The ferry paid for barrel #7.'), `${CLAIMS}:2`, 'sign #', '>-'],
  ['a text cut by # and a space', says('says: The ferry paid for # 7.'), `${CLAIMS}:2`, '#', '>-'],
  ['a text cut by # after two spaces', says('says: It paid for  #7.'), `${CLAIMS}:2`, '#', '>-'],
  [
    'a title cut by #',
    { 'pages/about.mdx': swap('title: About', 'title: About #1') },
    'pages/about.mdx:2',
    'sign #',
    '>-',
  ],
  [
    'an item cut by #',
    { 'terms.yaml': swap('[ferryboat]', '\n    - ferryboat #2') },
    'terms.yaml:6',
    'sign #',
    '>-',
  ],
  [
    'a number with a zero before it',
    { 'topics.yaml': swap('order: 2', 'order: 0123') },
    'topics.yaml:6',
    'begins with 0',
    'without',
  ],
  [
    'an order with a zero in a chapter',
    { [CHAPTER]: swap('order: 1', 'order: 01') },
    `${CHAPTER}:3`,
    'begins with 0',
    'without',
  ],
  ['a colon in a text', says('says: The ferry: late.'), `${CLAIMS}:2`, 'a colon', '>-'],
  ['a tab', says('\tsays: The ferry left.'), `${CLAIMS}:2`, 'tab', 'spaces'],
  ['a bracket that is not closed', says('says: [The ferry left.'), `${CLAIMS}:3`, 'not', 'close'],
  [
    'a mark that is not closed',
    says('says: "The ferry left.'),
    `${CLAIMS}:2`,
    'not closed',
    'close it',
  ],
  ['a text after quoted words', says('says: "The ferry" left.'), `${CLAIMS}:2`, 'was closed', '>-'],
  ['a text that begins with &', says('says: &Sons left late.'), `${CLAIMS}:2`, 'a sign', '>-'],
  ['a text that begins with *', says('says: *Late* it left.'), `${CLAIMS}:2`, 'a sign', '>-'],
  ['a text that begins with @', says('says: @Berg left late.'), `${CLAIMS}:2`, 'a sign', '>-'],
  ['a text that begins with %', says('says: %Late it left.'), `${CLAIMS}:2`, 'a sign', '>-'],
  ['a text that begins with !', says('says: !Late it left.'), `${CLAIMS}:2`, 'a sign', '>-'],
  ['a field twice', says(`${SAYS}\n  ${SAYS}`), `${CLAIMS}:3`, 'written twice', 'keep one'],
  ['a field without a value', says('says:'), `${CLAIMS}:2`, 'has no value', 'write it'],
  [
    'a line that is no field',
    says(`${SAYS}\n  late`),
    `${CLAIMS}:3`,
    'neither a field',
    'name: value',
  ],
  ['two documents', says(`${SAYS}\n---`), `${CLAIMS}:3`, '---', 'remove the line'],
  [
    'a text for a list',
    { [CLAIMS]: swap('by: [anna-berg]', 'by: anna-berg') },
    `${CLAIMS}:3`,
    'not a list',
    '[anna-berg]',
  ],
  [
    'a set for a list',
    { [CLAIMS]: swap('by: [anna-berg]', 'by: {name: anna-berg}') },
    `${CLAIMS}:3`,
    'not a list',
    'its items in brackets',
  ],
  [
    'a list for a text',
    says('says: [The ferry left late.]'),
    `${CLAIMS}:2`,
    '"says"',
    'write a text',
  ],
  ['a number for a text', says('says: 1999'), `${CLAIMS}:2`, 'as a number', '"1999"'],
  [
    'a year for a day',
    { 'events/1999.yaml': swap('1999-03-03', '1999') },
    'events/1999.yaml:3',
    '"date"',
    'write it as YYYY-MM-DD',
  ],
  [
    'a number for an id of a reference',
    { [CLAIMS]: swap('by: [anna-berg]', 'by: [1999]') },
    `${CLAIMS}:3`,
    'is not an id',
    'lower-case words',
  ],
  ['true for a text', says('says: true'), `${CLAIMS}:2`, 'true or false', '"true"'],
  ['an empty text', says("says: ''"), `${CLAIMS}:2`, '"says"', 'is empty'],
  ['a text of blanks', says("says: '  '"), `${CLAIMS}:2`, '"says"', 'is empty'],
  [
    'an inherited name for a field',
    says(`${SAYS}\n  constructor: x`),
    `${CLAIMS}:3`,
    '"constructor"',
    'says',
  ],
  [
    'the name of a prototype for a field',
    says(`${SAYS}\n  __proto__: x`),
    `${CLAIMS}:3`,
    '"__proto__"',
    'says',
  ],
  ['a mistyped field', says('say: The ferry left late.'), `${CLAIMS}:2`, '"say"', '"says"'],
]);

testReports([
  ...['2026-01-15', '0b101', 'yes', '12:30', '~ so'].map((title): ReportCase => [
    `reads the title ${title}`,
    { [CHAPTER]: swap('title: The last ferry', `title: ${title}`) },
  ]),
  ['lets a comment be beside a field', says(`${SAYS}  # so she said`)],
  ['lets a comment be beside a number', { 'topics.yaml': swap('order: 2', 'order: 2 # the last') }],
  ['lets the sign # be in a folded text', says('says: >-\n    The last ferry #7 left late.')],
]);
