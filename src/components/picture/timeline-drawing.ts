import type { YearMark } from '../../model/chart-years.ts';
import type { TimelineDrawing } from '../../model/describe-timeline.ts';

/** How thick the line of a call is: most for the marked one, least between others. */
export const widthOfCall =
  ({ marked, drawn }: TimelineDrawing) =>
  ({ event }: YearMark): number => {
    if (event === marked) return 4;
    return drawn.people.every((id) => event.people.some((person) => person.id === id)) ? 2 : 1;
  };
