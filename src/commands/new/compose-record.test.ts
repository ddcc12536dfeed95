import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { composeFields } from './compose-record.ts';
import { listFields } from './list-fields.ts';
import type { RecordKind } from './record-kinds.ts';

const compose = (kind: RecordKind, values: Record<string, unknown>) =>
  composeFields(listFields(kind), new Map(Object.entries(values)));

test('names the allowed words of what is left open, and writes null for what is not known', () => {
  assert.equal(
    compose('quotation', { topic: 'last-ferry', id: 'too-late', words: 'too late' }),
    [
      'speaker: # an id of people',
      'mode: # verbatim, official paraphrase, reported',
      'date: null',
      'occasion:',
      'wordings:',
      '  - lang: # such as de, en, pt-BR, uk',
      '    by: # speaker, an id of people',
      '    words: too late',
      '    sources: # ids of sources',
      '',
    ].join('\n'),
  );
});

test('writes what is given, in the order of the schema, and no field that may be left out', () => {
  assert.equal(
    compose('claim', { evidence: ['a', 'b'], 'looked-in': ['the log', 'the quay'], says: 'Late.' }),
    'says: Late.\nlooked-in:\n  - the log\n  - the quay\nevidence: [a, b]\n',
  );
});

const texts = [
  'It left: late.',
  'It left # late.',
  '“Late”, she said',
  '1999',
  'true',
  '- late',
  `It left late ${'and later '.repeat(20)}on.`,
];

for (const says of texts) {
  test(`keeps the text “${says.slice(0, 20)}” as it is`, () => {
    const text = compose('claim', { says });
    assert.deepEqual(parse(text), { says });
    assert.ok(text.split('\n').every((line) => line.length <= 112));
  });
}

test('puts a long list of ids one below the other', () => {
  const evidence = Array.from({ length: 20 }, (_, index) => `source-${index}`);
  assert.match(compose('claim', { says: 'Late.', evidence }), /evidence:\n {2}- source-0\n/u);
});
