import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { listen } from '../../src/commands/listen.ts';
import { siteListener } from '../../src/commands/serve-site.ts';
import { PAGES } from '../support/page-kinds.ts';
import { fileOfTool, importTool } from './tools.ts';

const OBSERVATORY = '@mdn/mdn-http-observatory';

/** What one of the Observatory's tests has found. */
interface Finding {
  pass: boolean;
  result: string;
  /** What it adds to the hundred points that every site begins with. */
  scoreModifier: number;
}

interface Observatory {
  scan: (address: string) => Promise<{ tests: Record<string, Finding> }>;
}

interface Grader {
  getGradeForScore: (score: number) => { grade: string };
}

/** What only a host with a certificate can pass, and what is found where there is none. */
const BY_HTTPS_ALONE = {
  redirection: 'redirection-missing',
  'strict-transport-security': 'hsts-not-implemented-no-https',
};

let host = '';
let end = async () => {};

before(async () => {
  // The list of the hosts that browsers ask by https alone, which this one is not in.
  writeFileSync(fileOfTool(`${OBSERVATORY}/conf/hsts-preload.json`), '{}');
  const site = await listen(siteListener({ folder: '.build/fixture', base: '/' }), { ports: [0] });
  ({ host } = new URL(site.origin));
  ({ end } = site);
});

after(() => end());

for (const page of PAGES.filter((address) => address.endsWith('/'))) {
  test(`the Observatory gives ${page} A+ but for what needs https`, async (t) => {
    // Its reader of HTML does not know all of CSS, and says so at length.
    t.mock.method(console, 'error', () => {});
    const { scan } = await importTool<Observatory>(OBSERVATORY);
    const { getGradeForScore } = await importTool<Grader>(`${OBSERVATORY}/src/grader/grader.js`);
    const { tests } = await scan(host + page);
    const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
    assert.deepEqual(
      Object.fromEntries(failed.map(([name, { result }]) => [name, result])),
      BY_HTTPS_ALONE,
    );
    const passed = Object.values(tests).filter(({ pass }) => pass);
    assert.equal(passed.length, 8);
    const points = passed.reduce((sum, { scoreModifier }) => sum + scoreModifier, 100);
    assert.equal(getGradeForScore(points).grade, 'A+', `${points} points`);
  });
}
