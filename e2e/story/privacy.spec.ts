import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { STORY, addressesOf } from '../support/built-site.ts';

test('no page asks another host for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  for (const address of addressesOf(STORY)) await page.goto(address);
  await page.goto('/search/?q=call');
  await expect(
    page.getByRole('list', { name: 'Results' }).getByRole('listitem').first(),
  ).toBeVisible();
  expect(foreign).toEqual([]);
});

test('every page carries a policy that allows no inline script', () => {
  for (const address of addressesOf(STORY)) {
    const html = readFileSync(
      join(STORY, address.endsWith('/') ? `${address}index.html` : address),
      'utf8',
    );
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1] ?? '';
    const scripts = /script-src ([^;]+)/u.exec(policy)?.[1] ?? '';
    expect(scripts, address).toContain("'self'");
    expect(scripts, address).not.toContain('unsafe-inline');
    expect(policy, address).toContain("default-src 'self'");
  }
});

test('no page breaks its own policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) refused.push(message.text());
  });
  for (const address of addressesOf(STORY)) await page.goto(address);
  await page.goto('/search/?q=call');
  await expect(
    page.getByRole('list', { name: 'Results' }).getByRole('listitem').first(),
  ).toBeVisible();
  expect(refused).toEqual([]);
});
