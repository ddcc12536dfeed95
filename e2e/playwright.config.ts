import { defineConfig } from '@playwright/test';
import { BELOW, PORTS, SERVED } from './support/served-sites.ts';

const { CHROMIUM_PATH, FIREFOX_PATH, GITHUB_ACTIONS } = process.env;

const serve = (folder: string, port: number, base = '/') => ({
  command: `node src/commands/run.mjs serve ${folder} ${port} ${base}`,
  cwd: '..',
  url: `http://127.0.0.1:${port}${base}`,
  reuseExistingServer: false,
});

const CHROMIUM = {
  launchOptions: {
    ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
    // Root in a container has no sandbox, and a test needs none of the browser's own traffic.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      // A window of Chromium loads two pages of its own for the address bar and keeps a process
      // in reserve, though nobody sees it: more than half the work of a short test.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess',
    ],
  },
};

/** Playwright's own Firefox, or the one that is installed, which it drives by another protocol. */
const FIREFOX = {
  browserName: 'firefox' as const,
  ...(FIREFOX_PATH && { channel: 'moz-firefox' }),
  launchOptions: {
    ...(FIREFOX_PATH && { executablePath: FIREFOX_PATH }),
    // Playwright hears nothing of a page that Back takes whole out of memory. Chromium keeps none
    // either when Playwright starts it.
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
  },
};

const WEBKIT = { browserName: 'webkit' as const };

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: GITHUB_ACTIONS ? [['dot'], ['github']] : 'dot',
  webServer: [
    serve('dist', PORTS.story),
    serve('.build/fixture', PORTS.fixture),
    serve('.build/below', PORTS.below, BELOW),
  ],
  projects: [
    // Behavior is tested on the invented story: editing the real one never breaks a test of it.
    { name: 'behavior', testDir: 'behavior', use: { ...CHROMIUM, baseURL: SERVED.fixture } },
    { name: 'story', testDir: 'story', use: { ...CHROMIUM, baseURL: SERVED.story } },
    ...[FIREFOX, WEBKIT].map((use) => ({
      name: use.browserName,
      testDir: 'behavior',
      // The expectations that these faults are planted for are asked of Chromium.
      testIgnore: 'planted-faults.spec.ts',
      // What only Chromium can be asked, and what is asked of one engine for all.
      grepInvert: /@chromium|@full/u,
      use: { ...use, baseURL: SERVED.fixture },
    })),
    { name: 'webkit-smoke', testDir: 'webkit', fullyParallel: false },
  ],
});
