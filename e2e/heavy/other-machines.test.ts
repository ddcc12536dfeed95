import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { digestFiles } from '../project/digest-files.ts';
import { type Elsewhere, runBuild } from '../project/run-build.ts';
import { fileOfTool } from './tools.ts';

const FOLDER = '.build/elsewhere';

/** The file of a Node that is among the tools; they have it for Linux on x64 alone. */
const nodeOf = (name: string): string => fileOfTool(`${name}/bin/node`);

const machines: [machine: string, elsewhere: () => Elsewhere][] = [
  [
    'a machine east of the date line, which writes numbers in other digits',
    () => ({ environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' } }),
  ],
  [
    'a machine west of it, which writes them with other marks',
    () => ({ environment: { TZ: 'Pacific/Pago_Pago', LC_ALL: 'tr_TR.UTF-8' } }),
  ],
  ['the oldest Node that may build', () => ({ node: nodeOf('node-oldest') })],
  ['the newest Node', () => ({ node: nodeOf('node-newest') })],
];

const clear = () => {
  for (const folder of [FOLDER, `${FOLDER}-cache`])
    rmSync(folder, { recursive: true, force: true });
};

after(clear);

for (const [machine, elsewhere] of machines) {
  test(`${machine} builds the same site, byte for byte`, (t) => {
    clear();
    const { node, environment = {} } = elsewhere();
    if (node !== undefined && !existsSync(node)) return t.diagnostic(`There is no ${node}.`);
    const on = { environment, ...(node !== undefined && { node }) };
    const { code, output } = runBuild('content', FOLDER, on);
    assert.equal(code, 0, output);
    assert.deepEqual(digestFiles(FOLDER), digestFiles('dist'), 'dist is built from this content');
  });
}
