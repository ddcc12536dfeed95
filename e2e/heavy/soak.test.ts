import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { follow } from '../../src/commands/testing/follow.ts';
import { roughRequests, sendBytes } from '../../src/commands/testing/rough-requests.ts';
import { importTool } from './tools.ts';

/** A chapter of the invented story, which is served. */
const PAGE = '/letters/the-telephone-call/';

/** How many connections ask at once, and how often all of them together. */
interface Stage {
  connections: number;
  amount: number;
}

/** What is asked before the memory is measured: a server grows to the load that it meets. */
const FIRST: Stage = { connections: 200, amount: 2000 };

/** What is asked then: 10,000 requests. */
const STAGES: readonly Stage[] = [
  { connections: 10, amount: 1000 },
  { connections: 50, amount: 3000 },
  { connections: 200, amount: 6000 },
];

/** What a request may leave behind on average: the object of one alone is 2,700 bytes. */
const LEFT_BYTES = 500;

/** How often what no load tool sends is sent beside it. */
const BYTES_EVERY_MS = 100;

/** How long one answer may take, and all of them, in seconds. */
const PATIENCE = { answer: 60, all: 300 };

/** How long a server may take to see that those who asked are gone. */
const PARTING_MS = 1000;

interface LoadTool {
  default: (
    options: object,
  ) => Promise<{ errors: number; timeouts: number; requests: { total: number } }>;
}

/** Memory can be asked for, and does not shrink because code is forgotten that is seldom run. */
const MEASURED = ['--expose-gc', '--no-flush-bytecode', '--import', './e2e/heavy/tell-memory.ts'];
const TYPED = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const SERVE = ['src/commands/serve.ts', '.build/fixture', '0'];

let server: ChildProcess;
let origin = '';

before(async () => {
  server = spawn(process.execPath, [...MEASURED, ...TYPED, ...SERVE], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = await follow(server).says(/is served at (?<origin>http:\/\/[^/]+)\//u);
  origin = said.groups?.['origin'] ?? '';
});

after(() => server.kill());

/** What the server holds in memory once it has let go of what it can, in bytes. */
async function measure(): Promise<number> {
  await wait(PARTING_MS);
  server.send('measure');
  const [{ heapUsed, external }] = (await once(server, 'message')) as [NodeJS.MemoryUsage];
  return heapUsed + external;
}

/** Sends a stage of requests, and what breaks connections beside it. */
async function load(stage: Stage): Promise<void> {
  const { default: autocannon } = await importTool<LoadTool>('autocannon');
  const wrong: string[] = [];
  const rows = roughRequests(PAGE).map(([path, status, how = {}]) => ({
    ...{ method: 'GET', path, ...how },
    onResponse: (answered: number) => {
      if (answered !== status) wrong.push(`${path.slice(0, 40)}: ${answered} for ${status}`);
    },
  }));
  const beside: Promise<void>[] = [];
  const clock = setInterval(() => beside.push(...sendBytes(origin, PAGE)), BYTES_EVERY_MS);
  const limits = { timeout: PATIENCE.answer, bailout: 1 };
  const loaded = await autocannon({ url: origin, requests: rows, ...stage, ...limits });
  clearInterval(clock);
  await Promise.all(beside);
  const { errors, timeouts, requests } = loaded;
  const none = { wrong: [], errors: 0, timeouts: 0 };
  assert.deepEqual({ wrong, errors, timeouts }, none);
  assert.equal(requests.total, stage.amount);
}

test(
  'ten thousand requests at rising concurrency, many of them wrong, leave nothing in memory',
  { timeout: PATIENCE.all * 1000 },
  async (t) => {
    await load(FIRST);
    const first = await measure();
    for (const stage of STAGES) await load(stage);
    const asked = STAGES.reduce((sum, { amount }) => sum + amount, 0);
    assert.equal(asked, 10_000);
    const left = Math.round(((await measure()) - first) / asked);
    t.diagnostic(`${left} bytes a request are left of ${first}`);
    assert.ok(left <= LEFT_BYTES, `${left} bytes a request are left`);
  },
);
