import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listen } from './listen.ts';
import { siteListener } from './serve-site.ts';
import { type Asked, FERRY, PART, ask, writeSite } from './testing/served-folder.ts';

const { folder, remove } = writeSite();
const origins = new Map<string, string>();
const ends: (() => Promise<void>)[] = [];

before(async () => {
  for (const base of ['/', '/x/']) {
    const { origin, end } = await listen(siteListener({ folder, base }), { ports: [0] });
    origins.set(base, origin);
    ends.push(end);
  }
});

after(async () => {
  await Promise.all(ends.map((end) => end()));
  remove();
});

const askAt = (path: string, asked?: Asked, base = '/') =>
  ask(origins.get(base) ?? '', path, asked);

const addresses: [base: string, asked: string, answer: string | number][] = [
  ['/', '/ferry/', 200],
  ['/', '/ferry', '/ferry/'],
  ['/', '/ferry?a=1/b', '/ferry/?a=1/b'],
  ['/', '/ferry/index.html', '/ferry/'],
  ['/', '/index.html', '/'],
  ['/', '//ferry//', '/ferry/'],
  ['/', '//host.example', '/host.example'],
  ['/', '/\\host.example', '/host.example'],
  ['/', '/\\host/', '/host/'],
  ['/', '/ferry/clock.json', 200],
  ['/', '/f%65rry/', 200],
  ['/', '/days.ics', 200],
  ['/', '/harbor/', 404],
  ['/', '/ferry.html/', 404],
  ['/', '/_astro/', 404],
  ['/', '/link.txt', 404],
  ['/', '/.secret', 404],
  ['/', '/ferry/../.secret', 404],
  ['/', '/../outside.txt', 404],
  ['/', '/%2e%2e/outside.txt', 404],
  ['/', '/..%2foutside.txt', 404],
  ['/', '/%/', 404],
  ['/', '/%00/', 404],
  ['/', '/%ff/', 404],
  ['/', `/${'x'.repeat(5000)}/`, 404],
  ['/', 'http://host.example/ferry/', 400],
  ['/', '*', 400],
  ['/x/', '/x/ferry/', 200],
  ['/x/', '/x/ferry', '/x/ferry/'],
  ['/x/', '/x', '/x/'],
  ['/x/', '/', '/x/'],
  ['/x/', '/ferry/', 404],
];

for (const [base, asked, answer] of addresses) {
  test(`below ${base}, ${asked.slice(0, 40)} is answered with ${answer}`, async () => {
    const { status, headers } = await askAt(asked, {}, base);
    assert.equal(status === 301 ? headers.location : status, answer);
  });
}

test('an address of nothing is answered with the page that says so', async () => {
  const { headers, body } = await askAt('/harbor/');
  assert.equal(body.toString(), 'Not found');
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
});

const ranges: [range: string, status: number, sent: string | undefined][] = [
  ['bytes=0-4', 206, FERRY.slice(0, 5)],
  ['bytes=-5', 206, FERRY.slice(-5)],
  ['bytes=3990-', 206, FERRY.slice(3990)],
  ['bytes=0-99999999999999999999', 206, FERRY],
  ['bytes=0-0,1-1', 206, FERRY.slice(0, 2)],
  ['bytes=0-0,5-6', 200, FERRY],
  ['bytes=5-2', 416, undefined],
  ['bytes=4000-', 416, undefined],
  ['bytes=99999999999999999999-', 416, undefined],
  ['bytes=abc', 200, FERRY],
  ['chars=0-5', 200, FERRY],
  ['bytes', 200, FERRY],
  ['\u00ff\u00fe', 200, FERRY],
];

for (const [range, status, sent] of ranges) {
  test(`the range ${range} of a page is answered with ${status}`, async () => {
    const headers = { range, 'accept-encoding': 'br' };
    const answer = await askAt('/ferry/', { headers });
    assert.equal(answer.status, status);
    if (status === 416) assert.equal(answer.headers['content-range'], 'bytes */4000');
    if (status === 206)
      assert.match(answer.headers['content-range'] ?? '', /^bytes \d+-\d+\/4000$/u);
    if (sent !== undefined) assert.equal(answer.body.toString(), sent);
    assert.equal(answer.headers['content-encoding'], undefined, 'a part is of the plain file');
  });
}

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
  test(`${method} is not allowed, and what is allowed is said`, async () => {
    const { status, headers } = await askAt('/ferry/', { method });
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
  });
}

for (const path of ['/ferry/', '/harbor/', '/ferry']) {
  test(`HEAD ${path} is answered as GET is, without the words`, async () => {
    const [head, get] = await Promise.all([askAt(path, { method: 'HEAD' }), askAt(path)]);
    assert.equal(head.body.length, 0);
    assert.equal(head.status, get.status);
    assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' });
  });
}

test('a page is sent again only if it is another', async () => {
  for (const encoding of ['identity', 'br', 'gzip']) {
    const always = { 'accept-encoding': encoding };
    const { headers } = await askAt('/ferry/', { headers: always });
    const { etag = '', 'last-modified': modified = '' } = headers;
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
    const rows: [Record<string, string>, number][] = [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `"x", ${etag}` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': '"x"' }, 200],
      [{ 'if-none-match': '"x"', 'if-modified-since': modified }, 200],
      [{ 'if-modified-since': modified }, 304],
      [{ 'if-modified-since': earlier }, 200],
      [{ 'if-modified-since': 'yesterday' }, 200],
      [{ 'if-match': '"x"' }, 412],
      [{ 'if-unmodified-since': earlier }, 412],
    ];
    for (const [conditions, status] of rows) {
      const answer = await askAt('/ferry/', { headers: { ...always, ...conditions } });
      assert.equal(answer.status, status, `${encoding} ${JSON.stringify(conditions)}`);
      if (status === 304) assert.equal(answer.body.length, 0);
    }
  }
});

test('a text is packed as the browser takes it, each way with a mark of its own', async () => {
  const take = (encoding: string) => askAt('/ferry/', { headers: { 'accept-encoding': encoding } });
  const [plain, br, gzip] = await Promise.all(['identity', 'br', 'gzip'].map(take));
  assert.equal(plain?.headers['content-encoding'], undefined);
  assert.equal(brotliDecompressSync(br?.body ?? '').toString(), FERRY);
  assert.equal(gunzipSync(gzip?.body ?? '').toString(), FERRY);
  const answers = [plain, br, gzip];
  assert.equal(new Set(answers.map((answer) => answer?.headers.etag)).size, 3);
  for (const answer of answers) {
    assert.equal(answer?.headers.vary, 'accept-encoding');
    assert.equal(answer?.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(answer?.headers['last-modified'], plain?.headers['last-modified']);
  }
});

test('a part of the index is packed anew if the browser takes it, and is otherwise as it is', async () => {
  const path = '/pagefind/pagefind.en_a0f0842b60.pf_meta';
  const take = (encoding: string) => askAt(path, { headers: { 'accept-encoding': encoding } });
  const br = await take('gzip, br');
  assert.equal(br.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(br.body).toString(), PART);
  for (const encoding of ['gzip', 'identity']) {
    const { body, headers } = await take(encoding);
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(headers.vary, 'accept-encoding');
    assert.equal(gunzipSync(body).toString(), PART);
  }
});

const types: [path: string, type: string][] = [
  ['/ferry/clock.json', 'application/json; charset=utf-8'],
  ['/_astro/ferry.ab12.js', 'text/javascript; charset=utf-8'],
  ['/timeline.ics', 'text/calendar; charset=utf-8'],
  ['/pagefind/pagefind.en_a0f0842b60.pf_meta', 'application/octet-stream'],
];

for (const [path, type] of types) {
  test(`${path} has the type ${type}`, async () => {
    const { headers } = await askAt(path, { headers: { 'accept-encoding': 'br' } });
    assert.equal(headers['content-type'], type);
  });
}

const ASKED_AGAIN = 'no-cache';
const KEPT = 'public, max-age=31536000, immutable';

for (const [path, rule, base] of [
  ['/ferry/', ASKED_AGAIN, '/'],
  ['/harbor/', ASKED_AGAIN, '/'],
  ['/ferry/clock.json', ASKED_AGAIN, '/'],
  ['/_astro/ferry.ab12.js', KEPT, '/'],
  ['/_astro/gone.ab12.js', ASKED_AGAIN, '/'],
  ['/pagefind/pagefind.en_a0f0842b60.pf_meta', KEPT, '/'],
  ['/x/_astro/ferry.ab12.js', KEPT, '/x/'],
] as const) {
  test(`below ${base}, ${path} is kept by ${rule}`, async () => {
    const { headers } = await askAt(path, {}, base);
    assert.equal(headers['cache-control'], rule);
  });
}

test('every answer says what a browser may do with it', async () => {
  const asked: [string, Asked][] = [
    ['/ferry/', {}],
    ['/harbor/', {}],
    ['/ferry', {}],
    ['/ferry/', { method: 'POST' }],
    ['/ferry/', { headers: { range: 'bytes=5-2' } }],
    ['*', {}],
  ];
  for (const [path, how] of asked) {
    const { headers } = await askAt(path, how);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['content-security-policy'], "frame-ancestors 'none'");
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.match(String(headers['permissions-policy']), /camera=\(\)/u);
  }
});
