import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH, GITHUB_ACTIONS, TEST_PORT = '4511' } = process.env;

/**
 * Where the two built sites are served: the story itself, and the invented one at the next port.
 */
const STORY_PORT = Number(TEST_PORT);
const FIXTURE_PORT = STORY_PORT + 1;

const serve = (folder: string, port: number) => ({
  command: `node src/commands/run.mjs serve ${folder} ${port}`,
  cwd: '..',
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
});

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
  webServer: [serve('dist', STORY_PORT), serve('.build/fixture', FIXTURE_PORT)],
  use: {
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
  },
  projects: [
    // Behavior is tested on the invented story: editing the real one never breaks a test of it.
    { name: 'behavior', testDir: 'behavior', use: { baseURL: `http://127.0.0.1:${FIXTURE_PORT}` } },
    { name: 'story', testDir: 'story', use: { baseURL: `http://127.0.0.1:${STORY_PORT}` } },
  ],
});
