import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelLines, spreadLabels } from './place-labels.ts';

test('labels with room between them stay where they are', () => {
  assert.deepEqual(spreadLabels([0, 20, 50], 14), [0, 20, 50]);
});

test('crowded labels move down, in their order, no further than they must', () => {
  assert.deepEqual(spreadLabels([0, 2, 4, 60], 14), [0, 14, 28, 60]);
});

test('labels that fit stand on one line', () => {
  assert.deepEqual(labelLines([0, 20, 40], 14), [0, 0, 0]);
});

test('a label that would touch the one before it goes to the next line, and the first line is used again', () => {
  assert.deepEqual(labelLines([10, 14, 24, 25], 12), [0, 1, 0, 2]);
});
