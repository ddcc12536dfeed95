import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

testReports([
  [
    'accepts one use of a record as its address',
    { [CHAPTER]: append('\nShe was late.<Claim id="ferry-late" here />\n') },
  ],
  [
    'reports a second, whatever component prints it',
    {
      [CHAPTER]: append(
        '\nLate:<Claim id="ferry-late" here /> <Q id="too-late" here>was fine</Q>.\n\n<Quote id="too-late" here />\n',
      ),
    },
    ['marked-twice', CHAPTER, 24, { id: 'too-late', first: `content/${CHAPTER}:22` }],
  ],
  [
    'reports a mark with a value',
    { [CHAPTER]: swap('<Claim id="call-date" />', '<Claim id="call-date" here="yes" />') },
    [
      'flag-with-value',
      CHAPTER,
      18,
      { name: 'Claim', prop: 'here' },
      '<Claim id="call-date" here="yes" />',
    ],
  ],
]);
