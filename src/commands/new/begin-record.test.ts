import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../../checks/testing/write-story.ts';
import { readContent } from '../../model/read-content.ts';
import { beginRecord, refuseId } from './begin-record.ts';
import { listFields } from './list-fields.ts';
import { nextOrder } from './next-order.ts';
import type { RecordKind } from './record-kinds.ts';

const begin = (folder: string, kind: RecordKind, values: Record<string, unknown>) =>
  beginRecord(folder, { kind, fields: listFields(kind), values: new Map(Object.entries(values)) });

test('writes a record into the file of its topic, which it makes and goes on with', () => {
  withFolder((folder) => {
    const file = relative(process.cwd(), join(folder, 'claims/last-ferry.yaml'));
    const late = { topic: 'last-ferry', id: 'late', says: 'Late.' };
    assert.deepEqual(begin(folder, 'claim', late), { file });
    assert.deepEqual(begin(folder, 'claim', { ...late, id: 'later', by: ['anna'] }), { file });
    assert.equal(
      readFileSync(file, 'utf8'),
      '# yaml-language-server: $schema=../.schema/claims.json\n' +
        'late:\n  says: Late.\nlater:\n  says: Late.\n  by: [anna]\n',
    );
  });
});

test('writes a text with its frontmatter into a file of its own', () => {
  withFolder((folder) => {
    const values = { part: 'crossing', id: 'last-ferry', title: 'Late: the ferry', order: 3 };
    begin(folder, 'chapter', values);
    assert.equal(
      readFileSync(join(folder, 'chapters/crossing/last-ferry.mdx'), 'utf8'),
      '---\ntitle: "Late: the ferry"\norder: 3\nsummary:\nshort:\n  - says:\n    claims: # ids of claims\nchecked:\n---\n' +
        '{/* The text comes here; then delete this line. */}\n',
    );
    assert.deepEqual(
      readContent(folder).entries.map(({ id }) => id),
      ['crossing/last-ferry'],
    );
  });
});

test('leaves alone a file that cannot be read', () => {
  withFolder((folder) => {
    const path = join(folder, 'terms.yaml');
    writeFileSync(path, 'ferry: "x\n');
    const outcome = begin(folder, 'term', { id: 'quay', name: 'quay' });
    assert.match(
      'refusal' in outcome ? outcome.refusal : '',
      /terms\.yaml cannot be read as it is\. Fix: /u,
    );
    assert.equal(readFileSync(path, 'utf8'), 'ferry: "x\n');
    assert.ok(!existsSync(join(folder, 'terms')));
  });
});

test('refuses an id that is none or that the story has, read or unread', () => {
  withFolder((folder) => {
    mkdirSync(join(folder, 'chapters/crossing'), { recursive: true });
    writeFileSync(join(folder, 'chapters/crossing/late.mdx'), '---\norder: 4\n---\n');
    writeFileSync(join(folder, 'terms.yaml'), 'ferry: "x\n');
    const content = readContent(folder);
    const refusal = (kind: RecordKind, id: string) => refuseId(kind, id, content);
    assert.match(
      refusal('chapter', 'crossing/late') ?? '',
      /is in chapters already, at \S+late\.mdx:1\./u,
    );
    assert.equal(refusal('chapter', 'crossing/later'), undefined);
    assert.equal(refusal('note', 'late'), undefined);
    assert.match(
      refusal('term', 'ferry') ?? '',
      /^"ferry" is in terms already\. Fix: choose another id/u,
    );
    assert.match(
      refusal('term', 'The_Quay') ?? '',
      /"The_Quay" cannot be an id.* Fix: write the-quay$/u,
    );
    assert.deepEqual([nextOrder(content, 'crossing'), nextOrder(content, 'harbor')], [5, 1]);
  });
});
