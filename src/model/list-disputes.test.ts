import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, storyOf } from '../checks/testing/write-story.ts';
import { listDisputes } from './list-disputes.ts';

const claim = (id: string, topic: string, contradicts = '') =>
  `${id}: { says: x, topic: ${topic}, evidence: [courier-report, gazette-report], contradicts: [${contradicts}] }\n`;

const { topics } = storyOf({
  'topics.yaml': append('fog: { title: Fog, order: 3 }\ntide: { title: Tide, order: 4 }\n'),
  'claims.yaml': append(
    [
      claim('fog-thick', 'fog'),
      claim('fog-thin', 'fog', 'fog-thick'),
      claim('no-fog', 'fog', 'fog-thick, tide-high'),
      claim('tide-high', 'tide'),
    ].join(''),
  ),
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
