import { type Page, expect } from '@playwright/test';
import axe from 'axe-core';

const OPTIONS = {
  resultTypes: ['violations' as const],
  // Left out by axe unless asked: a finger finds every control.
  rules: { 'target-size': { enabled: true } },
};

/**
 * Finds nothing wrong with a page as it is, by every rule of axe.
 *
 * axe runs in the page itself, in one go. Its package for Playwright runs it in parts, to look into
 * frames of other hosts, and takes twice the time; no page of ours has a frame.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options) => {
    const { run } = (window as unknown as { axe: Pick<typeof axe, 'run'> }).axe;
    return (await run(document, options)).violations;
  }, OPTIONS);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(found, page.url()).toEqual([]);
}
