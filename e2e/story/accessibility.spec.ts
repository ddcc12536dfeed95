import { test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { STORY, addressesOf } from '../support/built-site.ts';

const addresses = addressesOf(STORY);

test.describe('every page of the site is accessible', () => {
  for (const address of addresses) {
    test(address, async ({ page }) => {
      await page.goto(address);
      await expectAccessible(page);
    });
  }
});
