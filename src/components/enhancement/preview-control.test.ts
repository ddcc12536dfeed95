import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { HIDE_MS, PreviewControl, SHOW_MS } from './preview-control.ts';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

/** Lets the entries that were requested arrive. */
const arrive = () => new Promise((resolve) => setImmediate(resolve));

/** Lets some time pass, in milliseconds, and lets the entries that were requested in it arrive. */
async function pass(time: number): Promise<void> {
  mock.timers.tick(time);
  await arrive();
}

/** A page whose links all have previews, except `bare`. `shown` is the link whose preview shows. */
function makePage(isReady: Promise<void> = Promise.resolve()) {
  const page: { shown: string | undefined } = { shown: undefined };
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

test('a link without an entry is followed at the second touch too', async () => {
  const { page, control } = makePage();
  assert.equal(control.press('bare', true), true);
  await arrive();
  assert.equal(page.shown, undefined);
  assert.equal(control.press('bare', true), false);
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
