import { type Page, expect, test } from '@playwright/test';

const ADDRESS = '/accounts/';

/** What is read out of the cells of each row: its topic, label and sides, then each account. */
const ROWS: string[][][] = [
  [
    ['The telephone call', 'both say so O Z'],
    [
      'Halvard and Ørsted-Kowalczyk spoke by telephone on 14 March 1931.',
      'Halvard',
      'confirmed by both sides',
    ],
    ['silent'],
    [
      'Halvard and Ørsted-Kowalczyk spoke by telephone on 14 March 1931.',
      'Ørsted-Kowalczyk',
      'confirmed by both sides',
    ],
  ],
  [
    ['The oil', 'disputed O Z'],
    [
      '„Das Öl bezahlen wir zu gleichen Teilen, so ist es am Fernsprecher besprochen worden“',
      '“We pay for the oil in equal parts; that is how it was settled on the telephone”',
      'Halvard, to the Osterwick Courier, 15 March 1931; English, ours',
      'disputed',
      'Both towns are to pay for the oil.',
      'Osterwick council',
      'confirmed by both sides',
    ],
    ['silent'],
    [
      '„Umówiłyśmy się, że olej kupuje raz jedno miasto, raz drugie, a zaczyna Osterwick”',
      '“We agreed that one town buys the oil one time, the other the next, and that Osterwick begins”',
      'Ørsted-Kowalczyk, to the Kurier Zatoczny, 17 March 1931; English, ours',
      'disputed',
      'Both towns are to pay for the oil.',
      'Zatoczna council',
      'confirmed by both sides',
    ],
  ],
  [
    ['How long the lamp burns', 'worded differently O Z'],
    [
      '„Das Feuer auf dem Kestrelfelsen wird vom Frühlingsanfang an bis zum Morgengrauen brennen“',
      '“From the beginning of spring the light on Kestrel Rock will burn until dawn”',
      'Osterwick council, notice on the church door, 16 March 1931; paraphrase; English, ours',
    ],
    ['silent'],
    [
      '„Od pierwszego dnia wiosny lampa na Skale Pustułki będzie świecić przez całą noc”',
      '“From the first day of spring the lamp on Kestrel Rock will shine all night long”',
      'Zatoczna council, notice in the fish market, 17 March 1931; paraphrase; English, ours',
      '„Światło […] należy do tych, którzy go szukają”',
      '“The light […] belongs to those who look for it”',
      'Ørsted-Kowalczyk, before the Lighthouse Board, 18 May 1931; English, ours',
    ],
  ],
  [
    ['The paint', 'only here o'],
    ['silent'],
    [
      '“would have the tower painted before midsummer, and not in green”',
      'Halvard, via Osterwick clerks and Sound Gazette, on the telephone, 14 March 1931',
    ],
    ['silent'],
  ],
  [
    ['The keeper'],
    ['Jonas Bream would keep his post.', 'Halvard'],
    [
      '“The keeper will have his stove, and the gulls will have to manage without”',
      'Osterwick clerks, via Sound Gazette, at the harbor office, 16 March 1931',
    ],
    ['silent'],
  ],
  [
    ['The flag at noon', 'only here Z'],
    ['silent'],
    ['silent'],
    [
      '„W samo południe na wieży portowej załopocze flaga”',
      '“At the stroke of noon a flag will fly from the harbor tower”',
      'Zatoczna council, notice in the fish market, 17 March 1931; paraphrase; English, ours',
    ],
  ],
  [['The fog bell'], ['silent'], ['silent'], ['silent']],
  [['The ruling'], ['silent'], ['silent'], ['silent']],
];

const rows = (page: Page) => page.locator('tr[id]');
const shownIn = (page: Page) =>
  page.locator('tr[id]:visible').evaluateAll((found) => found.map(({ id }) => id));
const choice = (page: Page, name: RegExp) => page.getByRole('radio', { name });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a row says of its topic what each account says, in words or in silence', async ({
      page,
    }) => {
      await page.goto(ADDRESS);
      const read = await rows(page).evaluateAll((found) =>
        found.map((row) =>
          [...row.children].map((cell) =>
            [...cell.querySelectorAll('th > a, p:not(.compared-name, :has([data-copy]))')].map(
              ({ textContent }) => textContent.replace(/\s+/gu, ' ').trim(),
            ),
          ),
        ),
      );
      expect(read).toEqual(ROWS);
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
        'Of eight topics, the accounts contradict each other on one, say the same on one, say the same in different words on one, leave two to one of them, speak of different things on one and are all silent on two.',
      );
    });

    for (const width of [360, 768, 1280]) {
      test(`at ${width} px a switch shows only the rows of one label`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(ADDRESS);
        for (const [name, ids] of [
          [/^disputed 1$/u, ['oil']],
          [/^both say so 1$/u, ['the-call']],
          [/^worded differently 1$/u, ['the-lamp']],
          [/^only here 2$/u, ['paint', 'the-flag']],
        ] as const) {
          await choice(page, name).locator('..').click();
          expect(await shownIn(page)).toEqual(ids);
          await expect(page.locator('.compared-about')).toBeVisible();
        }
        await choice(page, /^all 8$/u)
          .locator('..')
          .click();
        expect(await shownIn(page)).toHaveLength(ROWS.length);
      });
    }
  });
}

test('the switch is one stop of the keyboard, and the arrows choose', async ({ page }) => {
  await page.goto(ADDRESS);
  await choice(page, /^all/u).focus();
  await page.keyboard.press('ArrowRight');
  expect(await shownIn(page)).toEqual(['oil']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'The oil', exact: true })).toBeFocused();
});

test('an address is answered whatever the switch was left at', async ({ page }) => {
  await page.goto(ADDRESS);
  await choice(page, /^disputed/u)
    .locator('..')
    .click();
  await page.goto(`${ADDRESS}#paint`);
  await expect(page.locator('#paint')).toBeInViewport();
});
