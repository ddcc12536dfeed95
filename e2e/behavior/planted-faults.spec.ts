import { randomBytes } from 'node:crypto';
import { type Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { expectNothingCut } from '../support/cut-texts.ts';
import { expectFocusSeen } from '../support/focus.ts';
import { expectNothingMoved } from '../support/layout-shift.ts';
import { expectNoSideways } from '../support/sideways.ts';
import { expectSpacesKept } from '../support/spaces.ts';
import { expectFewStops } from '../support/stops.ts';
import {
  type Visit,
  expectNothingForeign,
  expectPolicyKept,
  visitOnSlowLine,
} from '../support/visit.ts';
import { expectBounded, expectWithinWeight } from '../support/weight.ts';

// Every expectation of the suite is shown a page with a fault of its kind, and has to find it.

const CHAPTER = '/letters/the-telephone-call/';

interface Fault {
  title: string;
  plant: (html: string) => string;
  expectNone: (page: Page, seen: Visit) => Promise<unknown> | void;
  /** What the expectation says of it. */
  says: RegExp;
  /** Whether the page keeps its policy, which would stop most faults. */
  keepsPolicy?: boolean;
}

const add = (fault: string) => (html: string) => html.replace('</main>', `${fault}</main>`);

const replace = (from: RegExp, to: string) => (html: string) => html.replace(from, to);

/** Letters that no compression makes fewer. */
const NOISE = randomBytes(20_000).toString('base64');

const faults: Fault[] = [
  {
    title: 'pale letters',
    plant: add('<p style="color: #ccc">The lamp is dim.</p>'),
    expectNone: expectAccessible,
    says: /color-contrast/u,
  },
  {
    title: 'a field without a label',
    plant: add('<input>'),
    expectNone: expectAccessible,
    says: /label \(/u,
  },
  {
    title: 'a control too small for a finger',
    plant: add(
      '<p><button style="font-size: 4px">a</button><button style="font-size: 4px">b</button></p>',
    ),
    expectNone: expectAccessible,
    says: /target-size/u,
  },
  {
    title: 'a picture from another host',
    plant: add('<img src="https://elsewhere.example/lamp.png" alt="The lamp">'),
    expectNone: (_, seen) => expectNothingForeign(seen),
    says: /elsewhere\.example/u,
  },
  {
    title: 'a picture from another host, behind a policy',
    plant: add('<img src="https://elsewhere.example/lamp.png" alt="The lamp">'),
    expectNone: (_, seen) => expectPolicyKept(seen),
    says: /elsewhere\.example/u,
    keepsPolicy: true,
  },
  {
    title: 'a script that the policy does not know',
    plant: add('<script>document.title = "Another"</script>'),
    expectNone: (_, seen) => expectPolicyKept(seen),
    says: /inline script/u,
    keepsPolicy: true,
  },
  {
    title: 'letters that grow when their font comes',
    plant: (html) => {
      const [font] = /\/_astro\/text\.[\w-]+\.woff2/u.exec(html) ?? [];
      const face = `font-family:Late;src:url(${font});size-adjust:300%;font-display:swap`;
      return html.replace(
        '</head>',
        `<style>@font-face{${face}}main *{font-family:Late}</style></head>`,
      );
    },
    expectNone: (page) => expectNothingMoved(page),
    says: /toBeLessThanOrEqual/u,
  },
  {
    title: 'a chapter too heavy for the first round trip',
    plant: add(`<!-- ${NOISE} -->`),
    expectNone: (_, seen) => expectWithinWeight(seen),
    says: /with its styles/u,
  },
  {
    title: 'a chapter that says more of its earlier editions than of itself',
    plant: add(`<div class="arrival-note" role="note" data-of="x"><p>${NOISE}</p></div>`),
    expectNone: (_, seen) => expectWithinWeight(seen),
    says: /earlier editions/u,
  },
  {
    title: 'a list that has grown without bound',
    plant: add(`<!-- ${NOISE}${randomBytes(40_000).toString('base64')} -->`),
    expectNone: async (page) => expectBounded({ address: '/sources/', html: await page.content() }),
    says: /with its styles/u,
  },
  {
    title: 'a box wider than a telephone',
    plant: add('<div style="width: 400px">The lamp</div>'),
    expectNone: expectNoSideways,
    says: /toBeLessThanOrEqual/u,
  },
  {
    title: 'words that run out of their box',
    plant: add(
      '<p style="width: 4rem; overflow: hidden; white-space: nowrap">The lamp is lit again.</p>',
    ),
    expectNone: expectNothingCut,
    says: /The lamp is lit again/u,
  },
  {
    title: 'a stop of the keyboard at every word',
    plant: add('<a href="#lamp">lamp</a>'.repeat(300)),
    expectNone: (page) => expectFewStops(page, 300),
    says: /stops of/u,
  },
  {
    title: 'a focus that nobody sees',
    plant: add('<style>:root :focus-visible { outline: 0 }</style>'),
    expectNone: (page) => expectFocusSeen(page, 1),
    says: /the focus on/u,
  },
  {
    title: 'a space lost before a quotation',
    plant: replace(/ <q /u, '<q '),
    expectNone: expectSpacesKept,
    says: /\|[“«]/u,
  },
];

/** Serves the chapter with the fault in it. */
async function serveWith(page: Page, { plant, keepsPolicy = false }: Fault): Promise<void> {
  await page.route(`**${CHAPTER}`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const body = plant(html);
    expect(body).not.toBe(html);
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/u;
    await route.fulfill({ response: answer, body: keepsPolicy ? body : body.replace(policy, '') });
  });
  await page.route('https://elsewhere.example/**', (route) => route.abort());
}

test.use({ viewport: { width: 320, height: 740 } });

for (const fault of faults) {
  test(`${fault.title} would be found`, async ({ page }) => {
    await serveWith(page, fault);
    const seen = await visitOnSlowLine(page, CHAPTER);
    await expect(async () => fault.expectNone(page, seen)).rejects.toThrow(fault.says);
  });
}

test('nothing is found where no fault is planted', async ({ page }) => {
  const seen = await visitOnSlowLine(page, CHAPTER);
  for (const { expectNone } of faults) await expectNone(page, seen);
});
