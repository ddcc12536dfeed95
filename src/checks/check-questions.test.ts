import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { swap } from './testing/write-story.ts';

testReports([
  [
    'reports questions of a section that the chapter does not have, with the nearest there is',
    {
      [CHAPTER]: swap('checked: ', "questions:\n  the-dayy: ['Was it late?']\nchecked: "),
    },
    ['no-such-section', CHAPTER, 7, { id: 'the-dayy', nearest: 'the-day' }],
  ],
]);
