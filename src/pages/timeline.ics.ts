import type { APIRoute } from 'astro';
import { writeCalendar } from '~/model/write-calendar.ts';

/** All events of the story, for a calendar. */
export const GET: APIRoute = ({ locals }) =>
  new Response(writeCalendar(locals.story), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
