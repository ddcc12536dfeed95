import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HIDE_MS, SHOW_MS } from './preview-control.ts';
import { arrive, makePage, pass } from './testing/preview-page.ts';

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
