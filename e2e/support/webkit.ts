import { spawn } from 'node:child_process';
import { test as base, expect } from '@playwright/test';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { PORTS } from './served-sites.ts';

/** A screen that nobody sees, larger than any window of a test. */
const SCREEN = ['xvfb-run', '-a', '-s', '-screen 0 2000x1400x24'];

/** Starts WebKit's driver and waits until it listens. */
async function startDriver(port: number, isSeen: boolean) {
  const [command = '', ...args] = [...(isSeen ? [] : SCREEN), 'WebKitWebDriver', `--port=${port}`];
  const { pid } = spawn(command, args, {
    stdio: 'ignore',
    // A group of its own, so that the screen and the browser end with it.
    detached: true,
    // WebKit's sandbox needs rights that a container does not give, and the site is our own.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const address = `http://127.0.0.1:${port}`;
  const isListening = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isListening, { message: 'WebKitWebDriver listens' }).toBe(true);
  return { address, stop: () => pid && process.kill(-pid) };
}

/**
 * A test in WebKitGTK. Playwright drives no WebKit but its own, so this one is driven by WebDriver
 * and asked with Playwright's `expect`.
 */
export const test = base.extend<object, { webkit: WebDriver }>({
  webkit: [
    async ({ headless }, use, { parallelIndex }) => {
      const { address, stop } = await startDriver(PORTS.drivers + parallelIndex, !headless);
      const browser = new Capabilities({ browserName: 'MiniBrowser' });
      const webkit = await new Builder().usingServer(address).withCapabilities(browser).build();
      await use(webkit);
      await webkit.quit();
      stop();
    },
    { scope: 'worker' },
  ],
});
