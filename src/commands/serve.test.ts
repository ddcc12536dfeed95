import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { type Running, follow } from './testing/follow.ts';
import { ask, writeSite } from './testing/served-folder.ts';

const RUN = 'src/commands/run.mjs';

const { folder, remove } = writeSite();
after(remove);

const serve = (...args: string[]): Running =>
  follow(spawn(process.execPath, [RUN, 'serve', ...args]));

const ORIGIN = /served at (?<origin>http:\/\/[^/]+)\/(?<base>\S*)$/mu;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends a server with its port, also one that is answering`, async () => {
    const server = serve(folder, '0');
    const said = await server.says(ORIGIN);
    const origin = said.groups?.['origin'] ?? '';
    assert.ok(said.input.includes(`${folder} is served`));
    assert.doesNotMatch(origin, /:0$/u);
    assert.equal(
      (await ask(origin, '/ferry/', { headers: { connection: 'keep-alive' } })).status,
      200,
    );
    server.kill(signal);
    assert.equal((await server.ended).code, 0);
    await assert.rejects(ask(origin, '/ferry/'), /ECONNREFUSED/u);
  });
}

test('a server ends with the shell in which npm started it, which passes no signal on', async () => {
  const line = `"${process.execPath}" ${RUN} serve "${folder}" 0; true`;
  const env = { ...process.env, npm_lifecycle_event: 'serve' };
  const shell = follow(spawn('sh', ['-c', line], { env }));
  const { groups } = await shell.says(ORIGIN);
  shell.kill('SIGTERM');
  // Whoever holds the other end of what it prints has ended by then.
  await shell.ended;
  await assert.rejects(ask(groups?.['origin'] ?? '', '/ferry/'), /ECONNREFUSED/u);
});

test('a port that is taken is said, and who wants another one says so', async () => {
  const first = serve(folder, '0');
  const { groups } = await first.says(ORIGIN);
  const { port } = new URL(groups?.['origin'] ?? '');
  const { code, output } = await serve(folder, port).ended;
  first.kill('SIGTERM');
  assert.equal(code, 1);
  assert.equal(
    output,
    `Port ${port} of 127.0.0.1 is taken: end what uses it, or name another port.\n`,
  );
  await first.ended;
});

const refused: [what: string, args: string[], says: RegExp][] = [
  ['a word for a port', ['serve', folder, 'abc'], /^"abc" is no port: write a whole number/u],
  ['a port below 0', ['serve', folder, '-1'], /^"-1" is no port/u],
  ['a port that is too high', ['serve', folder, '99999'], /^"99999" is no port/u],
  ['a part of a port', ['serve', folder, '4321.5'], /^"4321\.5" is no port/u],
  [
    'a folder that is not there',
    ['serve', 'nowhere', '0'],
    /^There is no folder nowhere to serve/u,
  ],
  ['a file for a folder', ['serve', 'README.md', '0'], /^There is no folder README\.md to serve/u],
  ['a word for a port', ['start', '--port', 'abc'], /^"abc" is no port/u],
  [
    'an option that is not there',
    ['start', '--prot', '80'],
    /'--prot'.* Write: npm start -- --port/u,
  ],
];

for (const [what, args, says] of refused) {
  test(`${what} is refused in a sentence by ${args[0]}`, () => {
    const { status, stderr } = spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}
