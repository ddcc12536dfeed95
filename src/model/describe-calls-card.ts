import type { CallsCard } from './card.ts';
import { type ChartedCall, chartCalls } from './chart-calls.ts';
import { countOf, formatNumber, listOf } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { found } from './entries.ts';
import type { Page, Story } from './story.ts';
import { typeset } from './typeset.ts';

/** The least part of the scale that a time without a call takes for its words to fit. */
const WORDY_GAP = 0.25;

/** The card of a home page with a picture of calls. */
export function describeCallsCard(
  { site, people, events }: Story,
  strip: NonNullable<Page['calls']>,
): CallsCard {
  const { calls, days, years, gap } = chartCalls(strip, events.values());
  const scaled = (day: number) => day / days;
  const names = found(people, strip.people).map(({ short }) => short);
  const span = [...new Set([strip.from, strip.until].map((date) => date.slice(0, 4)))];
  const length = formatNumber(gap?.days ?? 0);
  return {
    kind: 'calls',
    page: '/',
    site: site.title,
    title: typeset(strip.title.replace('{days}', length)),
    calls: calls.map(({ day, minutes }: ChartedCall) => ({ at: scaled(day), minutes })),
    years: years.map(({ year, day }) => ({ year, at: scaled(day) })),
    gap:
      gap && scaled(gap.days) >= WORDY_GAP
        ? {
            from: scaled(gap.from.day),
            to: scaled(gap.to.day),
            words: countOf(gap.days, 'day'),
          }
        : undefined,
    foot: `${listOf(names)}, ${labels().pictures.calls.span(span)}`,
  };
}
