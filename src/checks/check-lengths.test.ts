import { CHAPTER } from './testing/invented-story.ts';
import { testReports } from './testing/test-reports.ts';
import { append } from './testing/write-story.ts';

testReports([
  [
    'reports a note that is too long',
    { 'notes/clock.mdx': append(`${'It was slow. '.repeat(26)}\n`) },
    ['too-long', 'notes/clock.mdx', 6, { what: 'This note', count: 82, limit: 80 }],
  ],
  [
    'reports a section that is too long',
    {
      [CHAPTER]: append(`\n${'They spoke again. '.repeat(80)}\n`),
    },
    ['too-long', CHAPTER, 16, { what: 'The section “The day”', count: 261, limit: 250 }],
  ],
  [
    'accepts a note and a section that are just as long as they may be',
    {
      'notes/clock.mdx': append(`${'slow so '.repeat(37)}slow so.\n`),
      [CHAPTER]: append(`\n## After {#after}\n\n${'late so '.repeat(124)}late so.\n`),
    },
  ],
]);
