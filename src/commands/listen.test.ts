import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listen, portsFrom, readPort } from './listen.ts';

const texts: [text: string, port: number | undefined][] = [
  ['0', 0],
  ['80', 80],
  ['65535', 65_535],
  ['65536', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['0x50', undefined],
  ['', undefined],
  [' 80', undefined],
];

for (const [text, port] of texts) {
  test(`"${text}" is ${port === undefined ? 'no port' : `the port ${port}`}`, () => {
    assert.equal(readPort(text), port);
  });
}

test('the ports that are tried are ports', () => {
  assert.deepEqual(portsFrom(4321, 3), [4321, 4322, 4323]);
  assert.deepEqual(portsFrom(65_534, 20), [65_534, 65_535]);
  assert.deepEqual(portsFrom(0, 20), [0]);
});

const answer = (_request: unknown, response: { end: () => void }) => response.end();

test('where a port is taken, the next one is', async () => {
  const first = await listen(answer, { ports: [0] });
  const taken = Number(new URL(first.origin).port);
  const second = await listen(answer, { ports: [taken, 0] });
  assert.notEqual(second.origin, first.origin);
  await Promise.all([first.end(), second.end()]);
});

test('an interface that this machine does not have is said in a sentence', async () => {
  await assert.rejects(
    listen(answer, { ports: [0], host: '192.0.2.1' }),
    /no network interface 192\.0\.2\.1: write 127\.0\.0\.1/u,
  );
});
