import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

const CALL = 'events/1999.yaml';
const QUOTATIONS = 'quotations/last-ferry.yaml';

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
