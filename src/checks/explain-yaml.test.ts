import { testReports } from './testing/test-reports.ts';
import { type Changes, swap } from './testing/write-story.ts';

/** A file that cannot be read: where, why, and what to do. */
type SyntaxCase = [
  title: string,
  changes: Changes,
  place: [file: string, line: number],
  problem: string,
  fix: string,
];

const cases: SyntaxCase[] = [
  [
    'reports a text with a colon in a YAML record',
    {
      'claims/last-ferry.yaml': swap(
        'says: The last ferry left late.',
        'says: The last ferry: late.',
      ),
    },
    ['claims/last-ferry.yaml', 2],
    'a text holds a colon and a space, or the line below it is indented too far',
    'write >- after the field’s name and the text on the next line, indented. Or line the next field up with this one.',
  ],
  [
    'reports a text that begins with a bracket',
    {
      'quotations/last-ferry.yaml': swap(
        'words: Das Schiff war zu spät, und',
        'words: […] Schiff war zu spät, und',
      ),
    },
    ['quotations/last-ferry.yaml', 9],
    'a text goes on after the bracket or quotation mark that it began with was closed',
    'write >- after the field’s name and the text on the next line, indented.',
  ],
  [
    'reports a text that begins with a sign of YAML',
    {
      'claims/last-ferry.yaml': swap(
        'says: The last ferry left late.',
        'says: *The last ferry left late.',
      ),
    },
    ['claims/last-ferry.yaml', 2],
    'a text begins with a sign that YAML keeps for itself',
    'write >- after the field’s name and the text on the next line, indented.',
  ],
  [
    'reports a bracket that is not closed',
    { 'claims/last-ferry.yaml': swap('evidence: [courier-report]', 'evidence: [courier-report') },
    ['claims/last-ferry.yaml', 6],
    'the line is not indented like its neighbors, or a bracket above it is not closed',
    'indent it like the fields it belongs with; close every [ with ].',
  ],
  [
    'reports a quotation mark that is not closed',
    {
      'claims/last-ferry.yaml': swap(
        'says: The last ferry left late.',
        'says: "The last ferry left late.',
      ),
    },
    ['claims/last-ferry.yaml', 2],
    'a quotation mark or bracket is not closed',
    'close it. A text that only begins with quoted words: write >- after the field’s name and the text on the next line, indented.',
  ],
  [
    'reports an indentation that does not fit',
    {
      'claims/last-ferry.yaml': swap(
        '  by: [anna-berg]\n  quotations',
        ' by: [anna-berg]\n  quotations',
      ),
    },
    ['claims/last-ferry.yaml', 3],
    'the line is not indented like its neighbors, or a bracket above it is not closed',
    'indent it like the fields it belongs with; close every [ with ].',
  ],
  [
    'reports a tab',
    {
      'claims/last-ferry.yaml': swap(
        '  by: [anna-berg]\n  quotations',
        '\tby: [anna-berg]\n  quotations',
      ),
    },
    ['claims/last-ferry.yaml', 3],
    'the line is indented with a tab',
    'indent it with spaces, two for each step.',
  ],
  [
    'reports a line that is no field',
    {
      'claims/last-ferry.yaml': swap('  by: [anna-berg]\n  quotations', '  by\n  quotations'),
    },
    ['claims/last-ferry.yaml', 3],
    'the line is neither a field nor part of a text',
    'write a field as “name: value” and an item of a list as “- item”.',
  ],
  [
    'reports a field that is written twice',
    {
      'claims/last-ferry.yaml': swap(
        '  quotations: [too-late]',
        '  by: [pavel-strand]\n  quotations: [too-late]',
      ),
    },
    ['claims/last-ferry.yaml', 4],
    'this field is written twice',
    'keep one of the two.',
  ],
  [
    'reports a file of records that holds none',
    { 'figures.yaml': '- one\n- two\n' },
    ['figures.yaml', 1],
    'it does not hold records with ids',
    'write each record’s id and a colon, and its fields below, indented.',
  ],
  [
    'reports a text without frontmatter',
    { 'notes/clock.mdx': 'The clock was slow.\n' },
    ['notes/clock.mdx', 1],
    'it has no frontmatter',
    'begin it with a line of ---, its fields, and another line of ---.',
  ],
  [
    'reports a field of the frontmatter that is written twice',
    { 'notes/clock.mdx': swap('kind: context', 'kind: context\nkind: check') },
    ['notes/clock.mdx', 4],
    'this field is written twice',
    'keep one of the two.',
  ],
];

testReports(
  cases.map(([title, changes, [file, line], problem, fix]) => [
    title,
    changes,
    ['not-readable', file, line, { problem, fix }],
  ]),
);
