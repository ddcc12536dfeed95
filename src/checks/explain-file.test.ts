import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFile } from './explain-file.ts';

const explained = (code: string) => explainFile({ code, line: 1, message: code })?.problem;

test('says in words what the system says of a file', () => {
  assert.equal(explained('EACCES'), 'you may not read it');
  assert.equal(explained('ENAMETOOLONG'), 'the system says ENAMETOOLONG');
});

test('says nothing of faults in the text of a file', () => {
  assert.equal(explained('BAD_INDENT'), undefined);
  assert.equal(explained('constructor'), undefined);
});
