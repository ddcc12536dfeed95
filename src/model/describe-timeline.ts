import { labels } from '../labels/labels.ts';
import { type CallChart, chartCalls } from './chart-calls.ts';
import { isWithin } from './chart-days.ts';
import { type EventMonth, groupDays } from './group-days.ts';
import type { Side, StoryEvent } from './records.ts';
import type { Page, Story } from './story.ts';
import { type Period, periodsOf } from './timeline-periods.ts';

/** What the drawings of the timeline are made of. */
export interface TimelineDrawing {
  drawn: NonNullable<Page['timeline']>;
  events: readonly StoryEvent[];
  sides: readonly Side[];
  /** The event that all is drawn around. */
  marked: StoryEvent;
  /** The calls between the people of the story, with the longest time without one. */
  calls: CallChart;
}

/** What the pages of the timeline print. */
export interface TimelinePage {
  title: string;
  /** What its picture shows; without one, what the page holds. */
  finding: string;
  description: string;
  events: StoryEvent[];
  /** The pages that list the entries, if they are too many for one. */
  periods: Period[];
  /** Entries by month and day. */
  monthsOf: (events: readonly StoryEvent[]) => EventMonth[];
  /** The years of some months, with the id of the first month of each. */
  yearsOf: (months: readonly EventMonth[]) => { title: string; id: string }[];
  /** The id of the heading of a month: the first of a year has that of the year. */
  idOf: (month: EventMonth) => string;
  /** Whose clocks hours are given on. */
  zones: readonly string[];
  /** Undefined if the content does not say what is drawn. */
  drawing: TimelineDrawing | undefined;
}

function drawingOf({ site, events, pages }: Story): TimelineDrawing | undefined {
  const drawn = pages.get('timeline')?.timeline;
  const marked = events.get(drawn?.marked ?? '');
  if (!drawn || !marked) return undefined;
  const calls = chartCalls(drawn, events.values());
  return { drawn, events: [...events.values()], sides: site.sides, marked, calls };
}

const yearOf = ({ month }: EventMonth) => month.slice(0, 4);
const yearId = (month: EventMonth) => `year-${yearOf(month)}`;

/** The first month of each year that has entries. */
const firstMonths = (months: readonly EventMonth[]): EventMonth[] =>
  months.filter((month, index) => {
    const before = months[index - 1];
    return !before || yearOf(before) !== yearOf(month);
  });

/** All that the pages of the timeline print. */
export function describeTimeline(story: Story): TimelinePage {
  const page = story.pages.get('timeline');
  const { lists, pictures } = labels();
  const description = page?.summary ?? pictures.timeline.description;
  const events = [...story.events.values()];
  const drawing = drawingOf(story);
  const firsts = firstMonths(groupDays(events));
  const large = events.filter((event) => drawing && isWithin(event, drawing.drawn.days)).length;
  return {
    title: page?.title ?? lists.timeline.title,
    description,
    finding:
      drawing?.drawn.title
        .replace('{entries}', String(events.length))
        .replace('{large}', String(large)) ?? description,
    events,
    periods: periodsOf(events.map(({ date }) => date)),
    monthsOf: groupDays,
    yearsOf: (months) =>
      firstMonths(months).map((first) => ({ title: yearOf(first), id: yearId(first) })),
    idOf: (month) =>
      firsts.some((first) => first.month === month.month) ? yearId(month) : `month-${month.month}`,
    zones: drawing?.drawn.hours?.zones ?? [],
    drawing,
  };
}
