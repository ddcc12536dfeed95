import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { findOnPath } from './find-on-path.ts';

const { FIREFOX_PATH } = process.env;

/** An engine beside Chromium that tests run in. */
export interface Engine {
  name: string;
  /** Its tests, as Playwright's configuration calls them; undefined where the machine has none. */
  project: string | undefined;
  /** What those tests read from the environment. */
  environment: Record<string, string>;
  /** What installs it. */
  packages: string;
}

const isWhole = (programs: readonly string[]): boolean =>
  programs.every((program) => findOnPath([program]) !== undefined);

/** Firefox: the one that `FIREFOX_PATH` names, else Playwright's own, else the system's. */
function findFirefox(): Engine {
  const hasOwn = !FIREFOX_PATH && existsSync(firefox.executablePath());
  const path = hasOwn ? '' : (FIREFOX_PATH ?? findOnPath(['firefox-esr', 'firefox']));
  return {
    name: 'Firefox',
    project: path === undefined ? undefined : 'firefox',
    environment: path ? { FIREFOX_PATH: path } : {},
    packages: 'firefox-esr',
  };
}

/**
 * WebKit: Playwright's own, in which all tests of behavior run, else WebKitGTK, which Playwright
 * cannot drive and for which a few are written.
 */
function findWebkit(): Engine {
  const hasOwn = existsSync(webkit.executablePath());
  const ofSystem = isWhole(['WebKitWebDriver', 'xvfb-run']) ? 'webkit-smoke' : undefined;
  return {
    name: 'WebKit',
    project: hasOwn ? 'webkit' : ofSystem,
    environment: {},
    packages: 'webkit2gtk-driver xvfb',
  };
}

/** The engines of the browsers that are not made from Chromium. */
export const findOtherEngines = (): Engine[] => [findFirefox(), findWebkit()];
