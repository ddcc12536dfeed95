import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock } from 'node:test';
import { PreviewControl } from '../preview-control.ts';

// Tests of all files run in one process: the hooks are set once, here.
beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

/** Lets the entries that were requested arrive. */
export const arrive = () => new Promise((resolve) => setImmediate(resolve));

/** Lets some time pass, in milliseconds, and lets the entries that were requested in it arrive. */
export async function pass(time: number): Promise<void> {
  mock.timers.tick(time);
  await arrive();
}

/**
 * A page whose links all have previews, except `bare`. `shown` is the link whose preview shows,
 * `followed` are the links that were followed without a press of their own.
 */
export function makePage(isReady: Promise<void> = Promise.resolve()) {
  const page: { shown: string | undefined; followed: string[] } = {
    shown: undefined,
    followed: [],
  };
  const control = new PreviewControl<string, string>({
    read: (link) => isReady.then(() => (link === 'bare' ? undefined : `about ${link}`)),
    show: (link) => {
      assert.equal(page.shown, undefined, 'one preview shows at a time');
      page.shown = link;
    },
    hide: (link) => {
      assert.equal(page.shown, link, 'what is hidden was shown');
      page.shown = undefined;
    },
    follow: (link) => page.followed.push(link),
  });
  return { page, control };
}
