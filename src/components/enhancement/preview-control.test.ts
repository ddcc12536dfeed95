import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { HIDE_MS, PreviewControl, SHOW_MS, WAIT_MS } from './preview-control.ts';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

/** Lets the entries that were requested arrive. */
const arrive = () => new Promise((resolve) => setImmediate(resolve));

/** Lets some time pass, in milliseconds, and lets the entries that were requested in it arrive. */
async function pass(time: number): Promise<void> {
  mock.timers.tick(time);
  await arrive();
}

/**
 * A page whose links all have previews, except `bare`. `shown` is the link whose preview shows,
 * `followed` are the links that were followed without a press of their own.
 */
function makePage(isReady: Promise<void> = Promise.resolve()) {
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

test('a preview shows once the pointer has rested on its link', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  await pass(SHOW_MS - 1);
  assert.equal(page.shown, undefined);
  await pass(1);
  assert.equal(page.shown, 'rock');
});

test('a pointer that passes over a link shows nothing', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  await pass(SHOW_MS - 1);
  control.pointAway();
  await pass(SHOW_MS + HIDE_MS);
  assert.equal(page.shown, undefined);
});

test('a preview stays while the pointer is on it, and goes when that leaves', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  await pass(SHOW_MS);
  control.pointAway();
  await pass(HIDE_MS - 1);
  control.pointAtPreview();
  await pass(HIDE_MS);
  assert.equal(page.shown, 'rock');
  control.pointAway();
  await pass(HIDE_MS);
  assert.equal(page.shown, undefined);
});

test('the preview of one link gives way to that of another', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  await pass(SHOW_MS);
  control.pointAway();
  control.pointAt('light');
  await pass(SHOW_MS);
  assert.equal(page.shown, 'light');
});

test('a preview shows at once where the focus shows, and goes with the focus', async () => {
  const { page, control } = makePage();
  control.focus('rock', true);
  await arrive();
  assert.equal(page.shown, 'rock');
  control.focus('light', true);
  await arrive();
  assert.equal(page.shown, 'light');
  control.focus(undefined, true);
  assert.equal(page.shown, undefined);
});

test('a focus that does not show, as after a press, shows no preview', async () => {
  const { page, control } = makePage();
  control.focus('rock', false);
  await arrive();
  assert.equal(page.shown, undefined);
});

test('the first touch shows the preview, the second follows the link', async () => {
  const { page, control } = makePage();
  assert.equal(control.press('rock', true), true);
  await arrive();
  assert.equal(page.shown, 'rock');
  assert.equal(control.press('rock', true), false);
});

test('a touch follows a link without an entry at once', async () => {
  const { page, control } = makePage();
  assert.equal(control.press('bare', true), true);
  await arrive();
  assert.equal(page.shown, undefined);
  assert.deepEqual(page.followed, ['bare']);
});

test('a touch follows its link if the entry is late, and nothing shows any more', async () => {
  const ready = Promise.withResolvers<void>();
  const { page, control } = makePage(ready.promise);
  control.press('rock', true);
  await pass(WAIT_MS - 1);
  assert.deepEqual(page.followed, []);
  await pass(1);
  assert.deepEqual(page.followed, ['rock']);
  ready.resolve();
  await arrive();
  assert.equal(page.shown, undefined);
});

test('a touch that shows its preview in time follows nothing', async () => {
  const { page, control } = makePage();
  control.press('rock', true);
  await arrive();
  await pass(WAIT_MS);
  assert.equal(page.shown, 'rock');
  assert.deepEqual(page.followed, []);
});

test('a second touch while the entry is on its way follows the link, once', async () => {
  const { page, control } = makePage(new Promise(() => {}));
  control.press('rock', true);
  assert.equal(control.press('rock', true), false);
  await pass(WAIT_MS);
  assert.deepEqual(page.followed, []);
});

test('a mouse follows a link at once', async () => {
  const { page, control } = makePage();
  assert.equal(control.press('rock', false), false);
  await arrive();
  assert.equal(page.shown, undefined);
});

test('a press elsewhere hides the preview and is not spent on that', async () => {
  const { page, control } = makePage();
  control.press('rock', true);
  await arrive();
  assert.equal(control.press(undefined, true), false);
  assert.equal(page.shown, undefined);
});

test('a pointer on its way to the preview has time as long as it moves', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  await pass(SHOW_MS);
  control.pointAway();
  for (const step of [1, 2, 3]) {
    await pass(HIDE_MS - 1);
    control.travel();
    assert.equal(page.shown, 'rock', `after step ${step}`);
  }
  await pass(HIDE_MS);
  assert.equal(page.shown, undefined);
});

test('a pointer that moves on the link itself hides nothing', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  await pass(SHOW_MS);
  control.travel();
  await pass(HIDE_MS);
  assert.equal(page.shown, 'rock');
});

test('the preview of a focused link stays when a pointer passes over links', async () => {
  const { page, control } = makePage();
  control.focus('rock', true);
  await arrive();
  for (const passed of ['rock', 'light']) {
    control.pointAt(passed);
    await pass(1);
    control.pointAway();
    await pass(HIDE_MS);
    assert.equal(page.shown, 'rock', `after ${passed}`);
  }
});

test('a preview that was dismissed stays away when its window gets the focus back', async () => {
  const { page, control } = makePage();
  control.focus('rock', true);
  await arrive();
  control.dismiss();
  control.focus('rock', true);
  await arrive();
  assert.equal(page.shown, undefined);
  control.focus(undefined, true);
  control.focus('rock', true);
  await arrive();
  assert.equal(page.shown, 'rock');
});

test('Escape is spent on a preview that shows, and on no other', async () => {
  const { page, control } = makePage();
  assert.equal(control.dismiss(), false);
  control.pointAt('rock');
  await pass(SHOW_MS);
  assert.equal(control.dismiss(), true);
  assert.equal(page.shown, undefined);
  assert.equal(control.dismiss(), false);
});

test('Escape calls off a preview that is still to show', async () => {
  const { page, control } = makePage();
  control.pointAt('rock');
  assert.equal(control.dismiss(), false);
  await pass(SHOW_MS);
  assert.equal(page.shown, undefined);
});

test('an entry that arrives after its preview was called off is not shown', async () => {
  const ready = Promise.withResolvers<void>();
  const { page, control } = makePage(ready.promise);
  control.focus('rock', true);
  control.focus(undefined, true);
  ready.resolve();
  await arrive();
  assert.equal(page.shown, undefined);
});
