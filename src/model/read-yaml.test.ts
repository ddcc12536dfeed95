import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FieldPath, readYamlDocument, readYamlRecords } from './read-yaml.ts';

const text = `# A file of records.

first:
  says: one
  by: [a,
    b]
  wordings:
    - lang: en
      words: >-
        many words
        on two lines
      sources:
        - x
        - y
    - lang: de
      words: Wörter
  note:
second:
  says:
    two
`;

const lines: [title: string, record: number, path: FieldPath, line: number][] = [
  ['a record’s id', 0, [], 3],
  ['a field', 0, ['says'], 4],
  ['an item of a list on one line', 0, ['by', 0], 5],
  ['an item of a list that goes on', 0, ['by', 1], 6],
  ['a list of records', 0, ['wordings'], 7],
  ['a record in a list', 0, ['wordings', 0], 8],
  ['a field of a record in a list', 0, ['wordings', 0, 'words'], 9],
  ['an item of a list in a list', 0, ['wordings', 0, 'sources', 1], 14],
  ['a field of the second record in a list', 0, ['wordings', 1, 'words'], 16],
  ['a field that is not written, in a list', 0, ['wordings', 1, 'sources'], 15],
  ['a field that is not written', 0, ['topic'], 3],
  ['a field below one that is not written', 0, ['topic', 'title'], 3],
  ['an item that is not written', 0, ['by', 7], 5],
  ['a field without a value', 0, ['note'], 17],
  ['the second record’s id', 1, [], 18],
  ['a field whose value is on the next line', 1, ['says'], 19],
];

for (const [title, record, path, line] of lines) {
  test(`finds the line of ${title}`, () => {
    assert.equal(readYamlRecords(text).records[record]?.lineOf(path), line);
  });
}

test('reads records with their data', () => {
  assert.deepEqual(
    readYamlRecords('one:\n  day: 1999-03-03\n  list: [a, 2]\ntwo:\n').records.map(
      ({ id, data }) => [id, data],
    ),
    [
      ['one', { day: '1999-03-03', list: ['a', 2] }],
      ['two', null],
    ],
  );
});

test('keeps both of two records with one id, each with its own data and lines', () => {
  const { records, problems } = readYamlRecords(
    'one:\n  says: x\ntwo:\n  says: y\none:\n  by: z\n  says: w\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    records.map(({ id, data, lineOf }) => [id, data, lineOf([]), lineOf(['says'])]),
    [
      ['one', { says: 'x' }, 1, 2],
      ['two', { says: 'y' }, 3, 4],
      ['one', { by: 'z', says: 'w' }, 5, 7],
    ],
  );
});

for (const [title, empty] of [
  ['an empty file', ''],
  ['a file of comments', '# nothing yet\n'],
] as const) {
  test(`reads nothing from ${title}`, () => {
    assert.deepEqual(readYamlRecords(empty), { records: [], problems: [], unread: [] });
  });
}

test('reads one record of a document, its lines counted from where it begins in the file', () => {
  const { records } = readYamlDocument('title: x\nlist:\n  - a\n', 'clock', 2);
  assert.deepEqual(
    records.map(({ id, data, lineOf }) => [
      id,
      data,
      lineOf(['title']),
      lineOf(['list', 0]),
      lineOf([]),
    ]),
    [['clock', { title: 'x', list: ['a'] }, 2, 4, 1]],
  );
});

const problems: [title: string, text: string, found: [line: number, code: string][]][] = [
  ['a text with a colon', 'one:\n  says: a: b\n', [[2, 'BLOCK_AS_IMPLICIT_KEY']]],
  ['a text after a bracket', 'one:\n  says: [sic] a\n', [[2, 'UNEXPECTED_TOKEN']]],
  [
    'a text after a number to be counted',
    'one:\n  says: {count} days\n',
    [[2, 'UNEXPECTED_TOKEN']],
  ],
  ['a text that would be an anchor', 'one:\n  says: &more words\n', [[2, 'BAD_ALIAS']]],
  ['a text that would be an alias', 'one:\n  says: *more\n', [[2, 'BAD_ALIAS']]],
  ['a text that would be a tag', 'one:\n  says: !more words\n', [[2, 'TAG_RESOLVE_FAILED']]],
  ['a text that begins with an at sign', 'one:\n  says: @more words\n', [[2, 'BAD_SCALAR_START']]],
  [
    'a mark that is opened here and never closed',
    'one:\n  says: "a\n  by: b\ntwo:\n  says: c\n',
    [[2, 'MISSING_CHAR']],
  ],
  ['a field written twice', 'one:\n  says: a\n  says: b\n', [[3, 'DUPLICATE_KEY']]],
  [
    'two mistakes far from each other',
    'one:\n  says: a: b\ntwo:\n  says: [sic] a\n',
    [
      [2, 'BLOCK_AS_IMPLICIT_KEY'],
      [4, 'UNEXPECTED_TOKEN'],
    ],
  ],
  [
    'one tab, after which nothing seems to be in its place',
    'one:\n\tsays: a\n  by: b\n',
    [[2, 'TAB_AS_INDENT']],
  ],
  ['a list instead of records', '- one\n- two\n', [[1, 'NOT_RECORDS']]],
];

for (const [title, source, found] of problems) {
  test(`finds ${title}`, () => {
    const content = readYamlRecords(source);
    assert.deepEqual(
      content.problems.map(({ line, code }) => [line, code]),
      found,
    );
    assert.deepEqual(content.records, []);
  });
}

test('says which records a file seems to hold that it cannot read', () => {
  assert.deepEqual(readYamlRecords('# two:\none:\n  says: a: b\nthree: [\n  four: x\n').unread, [
    'one',
    'three',
  ]);
  assert.deepEqual(readYamlDocument('title: a: b\n', 'clock').unread, ['clock']);
});
