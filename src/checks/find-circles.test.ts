import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCircles, findMutual } from './find-circles.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

const circles: [title: string, edges: Record<string, string[]>, found: string[][]][] = [
  ['none in a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['none where two lines meet', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['none where a line leads out of the graph', { a: ['z'] }, []],
  ['one of a single id', { a: ['a'] }, [['a']]],
  ['one of two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['one behind a line that leads into it', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
  ['two that do not touch', { a: ['b'], b: ['a'], c: ['c'] }, [['a', 'b'], ['c']]],
];

for (const [title, edges, found] of circles) {
  test(`finds circles: ${title}`, () => {
    assert.deepEqual(findCircles(graph(edges)), found);
  });
}

const mutual: [title: string, edges: Record<string, string[]>, found: string[][]][] = [
  ['none in a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['none in a circle of three', { a: ['b'], b: ['c'], c: ['a'] }, []],
  ['an id that points at itself', { a: ['a'] }, [['a']]],
  ['two that point at each other, once', { b: ['a'], a: ['b'] }, [['b', 'a']]],
  ['two within a larger circle', { a: ['c', 'b'], b: ['a'], c: ['b'] }, [['a', 'b']]],
  ['a pair that is written twice on one side', { a: ['b', 'b'], b: ['a'] }, [['a', 'b']]],
];

for (const [title, edges, found] of mutual) {
  test(`finds what points back: ${title}`, () => {
    assert.deepEqual(findMutual(graph(edges)), found);
  });
}
