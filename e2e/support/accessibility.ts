import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

/** Rules of axe that it leaves out unless asked: a finger finds every control. */
const ASKED_FOR = { 'target-size': { enabled: true } };

/** Finds nothing wrong with a page as it stands, by every rule of axe. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: ASKED_FOR })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(found, page.url()).toEqual([]);
}
