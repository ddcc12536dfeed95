import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listen } from './listen.ts';
import { siteListener } from './serve-site.ts';
import { type RoughRequest, roughRequests, sendBytes } from './testing/rough-requests.ts';
import { FERRY, ask, writeSite } from './testing/served-folder.ts';

/** How many rounds of all requests are made at once. */
const ROUNDS = 30;

const PAGE = '/ferry/';

/** After this one the server ends the connection. */
const TOO_LONG: RoughRequest = [PAGE, 431, { headers: { x: 'x'.repeat(20_000) } }];

const { folder, remove } = writeSite();
let origin = '';
let end = async () => {};

before(async () => {
  ({ origin, end } = await listen(siteListener({ folder, base: '/' }), { ports: [0] }));
});

after(async () => {
  await end();
  remove();
});

test('hundreds of requests at once, many of them wrong, are each answered as they deserve', async () => {
  const answers = Array.from({ length: ROUNDS }, () => [
    ...[...roughRequests(PAGE), TOO_LONG].map(async ([path, status, how]) => {
      const answer = await ask(origin, path, how);
      assert.equal(
        answer.status,
        status,
        `${path.slice(0, 40)} ${(JSON.stringify(how) ?? '').slice(0, 60)}`,
      );
    }),
    ...sendBytes(origin, PAGE),
  ]).flat();
  await Promise.all(answers);
  assert.equal((await ask(origin, PAGE)).body.toString(), FERRY);
});
