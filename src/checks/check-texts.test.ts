import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedStory } from './testing/invented-story.ts';
import { type Changes, append, lines, reportOf, swap } from './testing/write-story.ts';

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a heading without an id, with the line to write',
    changes: {
      'chapters/crossing/last-ferry.mdx': append(
        '\n## The master’s café{/* no id yet */}\n\nIt was open.\n',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:22',
      '    The heading “The master’s café” has no id of its own.',
      '    Fix: write ## The master’s café {#the-masters-cafe}',
    ],
  },
  {
    title: 'proposes an id that begins with a letter',
    changes: { 'chapters/crossing/last-ferry.mdx': append('\n## 1999 and after\n\nNothing.\n') },
    report: [
      'content/chapters/crossing/last-ferry.mdx:22',
      '    The heading “1999 and after” has no id of its own.',
      '    Fix: write ## 1999 and after {#the-1999-and-after}',
    ],
  },
  {
    title: 'reports a heading inside a section without an id',
    changes: { 'chapters/crossing/last-ferry.mdx': append('\n### Later\n\nNothing.\n') },
    report: [
      'content/chapters/crossing/last-ferry.mdx:22',
      '    The heading “Later” has no id of its own.',
      '    Fix: write ### Later {#later}',
    ],
  },
  {
    title: 'reports two headings with one id',
    changes: {
      'chapters/crossing/last-ferry.mdx': append('\n## Another day {#the-day}\n\nNothing.\n'),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:22',
      '    Two headings of this text have the id "the-day".',
      '    Fix: give one of them another id.',
    ],
  },
  {
    title: 'reports a heading that would be a second title',
    changes: { 'pages/about.mdx': append('\n# Another title {#another}\n\nNothing.\n') },
    report: [
      'content/pages/about.mdx:8',
      '    The heading “Another title” would be a second title of the page.',
      '    Fix: begin it with ## instead of #.',
    ],
  },
  {
    title: 'reports an image without words',
    changes: { 'notes/clock.mdx': append('\nHere: ![](/clock.png)\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    An image has no alternative text.',
      '    Fix: say in words what it shows: ![what it shows](address).',
    ],
  },
  {
    title: 'reports an expression, but no comment',
    changes: {
      'notes/clock.mdx': append('\nIt was {count} minutes slow.{/* To do: how slow? */}\n'),
    },
    report: [
      'content/notes/clock.mdx:8',
      '    This is read as code: {count}',
      '    Fix: texts have no code: write \\{ for a brace, and let no paragraph begin with “import” or “export”.',
    ],
  },
  {
    title: 'reports a paragraph that begins like code',
    changes: { 'notes/clock.mdx': append('\nimport duties were paid\nby the clock.\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    This is read as code: import duties were paid',
      '    Fix: texts have no code: write \\{ for a brace, and let no paragraph begin with “import” or “export”.',
    ],
  },
  {
    title: 'reports a chapter whose folder is not a part',
    changes: {
      'chapters/crossings/later.mdx':
        '---\ntitle: Later\norder: 1\nsummary: Nothing.\nshort: Nothing.\nchecked: 1999-12-31\n---\nNothing.\n',
    },
    report: [
      'content/chapters/crossings/later.mdx:1',
      '    The folder "crossings" is not a part of the site.',
      '    Fix: move the chapter into crossing, or add the part to site.yaml.',
    ],
  },
  {
    title: 'reports a chapter outside the folders of parts',
    changes: {
      'chapters/later.mdx':
        '---\ntitle: Later\norder: 1\nsummary: Nothing.\nshort: Nothing.\nchecked: 1999-12-31\n---\nNothing.\n',
    },
    report: [
      'content/chapters/later.mdx:1',
      '    The chapter "later" is not directly in the folder of a part.',
      '    Fix: move it to chapters/<part>/<name>.mdx.',
    ],
  },
  {
    title: "reports an examined document that takes a part's address",
    changes: {
      'examined/first-notice.yaml': null,
      'examined/crossing.yaml': (text) => inventedStory['examined/first-notice.yaml'] ?? text,
      'chapters/crossing/last-ferry.mdx': swap('(/first-notice/)', '(/crossing/)'),
    },
    report: [
      'content/examined/crossing.yaml:1',
      '    The address /crossing/ belongs to another page.',
      '    Fix: choose another id.',
    ],
  },
  {
    title: 'reports a part that takes the address of a list',
    changes: {
      'site.yaml': swap(
        'title: The crossing',
        'title: The crossing\n  - id: notes\n    title: Notes',
      ),
    },
    report: [
      'content/site.yaml:17',
      '    The address /notes/ belongs to another page.',
      '    Fix: choose another id.',
    ],
  },
  {
    title: 'reports a page that is missing',
    changes: { 'pages/about.mdx': null },
    report: [
      'content/site.yaml:1',
      '    There is no pages/about.mdx.',
      '    Fix: write it: the site needs this page.',
    ],
  },
  {
    title: 'reports a page that nothing prints',
    changes: { 'pages/thanks.mdx': (text) => inventedStory['pages/about.mdx'] ?? text },
    report: [
      'content/pages/thanks.mdx:1',
      '    Nothing prints pages/thanks.mdx: the pages are home and about.',
      '    Fix: make it a chapter, or delete it.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}
