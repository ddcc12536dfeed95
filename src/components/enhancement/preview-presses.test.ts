import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WAIT_MS } from './preview-control.ts';
import { arrive, makePage, pass } from './testing/preview-page.ts';

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
