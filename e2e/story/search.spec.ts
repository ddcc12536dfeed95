import { expect, test } from '@playwright/test';
import { expectNothingForeign, expectPolicyKept, visit } from '../support/visit.ts';

test('a search of the story leads from a result to the passage, and asks nobody else', async ({
  page,
}) => {
  const seen = await visit(page, '/search/?q=hour');
  const result = page
    .getByRole('list', { name: 'Results' })
    .getByRole('listitem')
    .filter({ has: page.locator('a[href*="#"]') })
    .first();
  await expect(result).toBeVisible();
  expectNothingForeign(seen);
  expectPolicyKept(seen);
  await result.getByRole('link').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});
