import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, append, lines, reportOf, swap } from './testing/write-story.ts';

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a text with a colon in a YAML record',
    changes: {
      'claims.yaml': swap('says: The last ferry left late.', 'says: The last ferry: late.'),
    },
    report: [
      'content/claims.yaml:2',
      '    The file cannot be read here: a text holds a colon and a space, or the line below it is indented too far.',
      '    Fix: write >- after the field’s name and the text on the next line, indented. Or line the next field up with this one.',
    ],
  },
  {
    title: 'reports a text that begins with a bracket',
    changes: {
      'quotations.yaml': swap(
        'words: Das Schiff war zu spät, und',
        'words: […] Schiff war zu spät, und',
      ),
    },
    report: [
      'content/quotations.yaml:10',
      '    The file cannot be read here: a text goes on after the bracket or quotation mark that it began with was closed.',
      '    Fix: write >- after the field’s name and the text on the next line, indented.',
    ],
  },
  {
    title: 'reports a text that begins with a sign of YAML',
    changes: {
      'claims.yaml': swap('says: The last ferry left late.', 'says: *The last ferry left late.'),
    },
    report: [
      'content/claims.yaml:2',
      '    The file cannot be read here: a text begins with a sign that YAML keeps for itself.',
      '    Fix: write >- after the field’s name and the text on the next line, indented.',
    ],
  },
  {
    title: 'reports a bracket that is not closed',
    changes: { 'claims.yaml': swap('evidence: [courier-report]', 'evidence: [courier-report') },
    report: [
      'content/claims.yaml:7',
      '    The file cannot be read here: the line is not indented like its neighbors, or a bracket above it is not closed.',
      '    Fix: indent it like the fields it belongs with; close every [ with ].',
    ],
  },
  {
    title: 'reports a quotation mark that is not closed',
    changes: {
      'claims.yaml': swap('says: The last ferry left late.', 'says: "The last ferry left late.'),
    },
    report: [
      'content/claims.yaml:2',
      '    The file cannot be read here: a quotation mark or bracket is not closed.',
      '    Fix: close it. A text that only begins with quoted words: write >- after the field’s name and the text on the next line, indented.',
    ],
  },
  {
    title: 'reports an indentation that does not fit',
    changes: {
      'claims.yaml': swap('  topic: last-ferry\n  quotations', ' topic: last-ferry\n  quotations'),
    },
    report: [
      'content/claims.yaml:4',
      '    The file cannot be read here: the line is not indented like its neighbors, or a bracket above it is not closed.',
      '    Fix: indent it like the fields it belongs with; close every [ with ].',
    ],
  },
  {
    title: 'reports a tab',
    changes: {
      'claims.yaml': swap('  topic: last-ferry\n  quotations', '\ttopic: last-ferry\n  quotations'),
    },
    report: [
      'content/claims.yaml:4',
      '    The file cannot be read here: the line is indented with a tab.',
      '    Fix: indent it with spaces, two for each step.',
    ],
  },
  {
    title: 'reports a line that is no field',
    changes: { 'claims.yaml': swap('  topic: last-ferry\n  quotations', '  topic\n  quotations') },
    report: [
      'content/claims.yaml:4',
      '    The file cannot be read here: the line is neither a field nor part of a text.',
      '    Fix: write a field as “name: value” and an item of a list as “- item”.',
    ],
  },
  {
    title: 'reports a field that is written twice',
    changes: {
      'claims.yaml': swap(
        '  quotations: [too-late]',
        '  topic: day-count\n  quotations: [too-late]',
      ),
    },
    report: [
      'content/claims.yaml:5',
      '    The file cannot be read here: this field is written twice.',
      '    Fix: keep one of the two.',
    ],
  },
  {
    title: 'reports a file of records that holds none',
    changes: { 'figures.yaml': '- one\n- two\n' },
    report: [
      'content/figures.yaml:1',
      '    The file cannot be read here: it does not hold records with ids.',
      '    Fix: write each record’s id and a colon, and its fields below, indented.',
    ],
  },
  {
    title: 'reports a text without frontmatter',
    changes: { 'notes/clock.mdx': 'The clock was slow.\n' },
    report: [
      'content/notes/clock.mdx:1',
      '    The file cannot be read here: it has no frontmatter.',
      '    Fix: begin it with a line of ---, its fields, and another line of ---.',
    ],
  },
  {
    title: 'reports a field of the frontmatter that is written twice',
    changes: { 'notes/clock.mdx': swap('kind: context', 'kind: context\nkind: check') },
    report: [
      'content/notes/clock.mdx:4',
      '    The file cannot be read here: this field is written twice.',
      '    Fix: keep one of the two.',
    ],
  },
  {
    title: 'reports a tag that is not closed',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap('the harbor clock</Note>', 'the harbor clock'),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:18',
      '    The file cannot be read here: <Note> is not closed in the paragraph that opens it.',
      '    Fix: write <Note id="…">words</Note> around words, <Note id="…" /> for a tag without words.',
    ],
  },
  {
    title: 'reports a tag that is closed by another',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        'the harbor clock</Note>',
        'the harbor clock</Term>',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:18',
      '    The file cannot be read here: </Term> stands where <Note> is to be closed.',
      '    Fix: write </Note>.',
    ],
  },
  {
    title: 'reports a tag that is closed but not opened',
    changes: { 'notes/clock.mdx': append('More</Term>.\n') },
    report: [
      'content/notes/clock.mdx:7',
      '    The file cannot be read here: </Term> closes what was not opened.',
      '    Fix: open <Term id="…"> before it, or remove it.',
    ],
  },
  {
    title: 'reports a tag around two paragraphs',
    changes: { 'notes/clock.mdx': append('\n<Term id="ferry">One\n\nTwo</Term>\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    The file cannot be read here: <Term> is not closed in the paragraph that opens it.',
      '    Fix: write <Term id="…">words</Term> around words, <Term id="…" /> for a tag without words.',
    ],
  },
  {
    title: 'reports a brace that begins code',
    changes: { 'notes/clock.mdx': append('\nIt was slow {by far.\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    The file cannot be read here: what stands in braces is read as code.',
      '    Fix: keep braces for the id of a heading, ## Heading {#id}; write \\{ for the sign itself.',
    ],
  },
  {
    title: 'reports a sign that is taken for a tag',
    changes: { 'notes/clock.mdx': append('\nSee <https://clock.example>.\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    The file cannot be read here: a < begins something that is not a tag of ours.',
      '    Fix: write a tag like <Q id="…">, with straight marks around the id; a link like [words](address); \\< for the sign itself.',
    ],
  },
  {
    title: 'reports an id in typographic quotation marks',
    changes: { 'notes/clock.mdx': append('\nThe <Term id=“ferry”>ferry</Term>.\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    The file cannot be read here: a < begins something that is not a tag of ours.',
      '    Fix: write a tag like <Q id="…">, with straight marks around the id; a link like [words](address); \\< for the sign itself.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}
