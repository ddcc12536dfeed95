import { findBrowser } from './find-browser.ts';
import { runTool } from './run-tool.ts';

/** The environment that builds the invented story beside the real one. */
const FIXTURE = {
  CONTENT_DIR: 'e2e/fixtures/story',
  OUT_DIR: '.build/fixture',
  CACHE_DIR: '.build/fixture-cache',
};

/** The same below a path: `BELOW` of e2e/support/served-sites.ts. */
const BELOW = { ...FIXTURE, OUT_DIR: '.build/below', BASE_PATH: '/letters/' };

const path = await findBrowser();
console.log(`The browser is ${path || 'Playwright’s own'}.`);

for (const environment of [{}, FIXTURE, BELOW]) {
  if ((await runTool('astro', ['build', '--silent'], environment)) !== 0) process.exit(1);
}
const args = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)];
process.exitCode = await runTool('@playwright/test', args, { CHROMIUM_PATH: path });
