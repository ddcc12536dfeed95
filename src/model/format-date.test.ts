import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from '../labels/grammar.ts';
import { cityOf, formatDate, formatDates } from './format-date.ts';

test('writes a date with day and month kept together', () => {
  assert.equal(formatDate('1999-03-03'), '3\u00A0March 1999');
});

test('writes the day itself wherever the computer stands', (t) => {
  const before = process.env['TZ'];
  t.after(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
  process.env['TZ'] = 'Pacific/Pago_Pago';
  assert.equal(formatDate('1999-03-01'), '1\u00A0March 1999');
});

const spans: { title: string; until: string | undefined; written: string }[] = [
  { title: 'a day without an end', until: undefined, written: '18\u00A0March 1999' },
  { title: 'a day that ends on itself', until: '1999-03-18', written: '18\u00A0March 1999' },
  { title: 'days of one month', until: '1999-03-19', written: '18–19\u00A0March 1999' },
  {
    title: 'days of two months',
    until: '1999-04-02',
    written: '18\u00A0March 1999 to 2\u00A0April 1999',
  },
  {
    title: 'days of two years',
    until: '2000-03-19',
    written: '18\u00A0March 1999 to 19\u00A0March 2000',
  },
];

for (const { title, until, written } of spans) {
  test(`writes a span of dates: ${title}`, () => {
    assert.equal(formatDates('1999-03-18', until), written);
  });
}

test('writes a span without leading zeros', () => {
  assert.equal(formatDates('1999-03-03', '1999-03-09'), '3–9\u00A0March 1999');
});

test('names the city of a zone', () => {
  assert.equal(cityOf('Europe/Lisbon'), 'Lisbon');
  assert.equal(cityOf('America/Argentina/Buenos_Aires'), 'Buenos Aires');
  assert.equal(cityOf('UTC'), 'UTC');
});

test('parts thousands', () => {
  assert.equal(formatNumber(996), '996');
  assert.equal(formatNumber(1000), '1,000');
});
