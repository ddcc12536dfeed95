import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOnPath } from './find-on-path.ts';
import { runTool } from './run-tool.ts';

const { CHROMIUM_PATH, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD } = process.env;

/** Debian's Chromium without windows, which tests in half the time. */
const HEADLESS = 'chromium-headless-shell';

/** What systems call a Chromium or Chrome, the best for tests first. */
const NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a browser on this machine; empty for Playwright's own, which it finds by itself. */
function findInstalled(): string | undefined {
  if (existsSync(chromium.executablePath())) return '';
  return findOnPath(NAMES);
}

const playwright = async (...args: string[]): Promise<boolean> =>
  (await runTool('@playwright/test', args)) === 0;

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Downloads Playwright's browser; where that is refused, root installs the system's package. */
async function install(): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const packages = isRoot ? ', and the system’s packages that it needs are installed' : '';
  console.log(`There is no browser: Playwright’s is downloaded${packages}.`);
  console.log('To prevent that, set CHROMIUM_PATH to a Chromium or Chrome.');
  if (await playwright('install', 'chromium')) {
    if (isRoot) await playwright('install-deps', 'chromium');
  } else if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`It is refused: the system’s package ${HEADLESS} is installed with apt-get.`);
    if (apt('update')) apt('install', '-y', '--no-install-recommends', HEADLESS);
  }
}

/**
 * Finds a Chromium to test with, installing one where the machine has none.
 * @returns its path; empty for Playwright's own, which Playwright finds by itself.
 * @throws where there is none and none can or may be installed, saying what to set.
 */
export async function findBrowser(): Promise<string> {
  if (CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
  if (CHROMIUM_PATH) throw new Error(`There is no browser at CHROMIUM_PATH, ${CHROMIUM_PATH}.`);
  const found = findInstalled();
  if (found !== undefined) return found;
  if (!PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) await install();
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  throw new Error('There is no browser to test with: set CHROMIUM_PATH to a Chromium or Chrome.');
}
