import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { listDisputes } from './list-disputes.ts';

const claim = (id: string, contradicts = '') =>
  `${id}: { says: x, evidence: [courier-report, gazette-report], contradicts: [${contradicts}] }\n`;

const { topics } = storyOf({
  'topics.yaml': append('fog: { title: Fog, order: 3 }\ntide: { title: Tide, order: 4 }\n'),
  'claims/fog.yaml': [
    claim('fog-thick'),
    claim('fog-thin', 'fog-thick'),
    claim('no-fog', 'fog-thick, tide-high'),
  ].join(''),
  'claims/tide.yaml': claim('tide-high'),
});

const pairsOf = (topic: string) => {
  const found = topics.get(topic);
  assert.ok(found);
  return listDisputes(found).map((pair) => pair.map(({ id }) => id));
};

test('lists each contradiction once, wherever it was written down', () => {
  assert.deepEqual(pairsOf('fog'), [
    ['fog-thick', 'fog-thin'],
    ['fog-thick', 'no-fog'],
    ['no-fog', 'tide-high'],
  ]);
});

test('lists a contradiction with a claim on another topic on both', () => {
  assert.deepEqual(pairsOf('tide'), [['tide-high', 'no-fog']]);
});
