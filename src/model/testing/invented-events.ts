import { filed, storyOf } from '../../checks/testing/write-story.ts';
import type { Story } from '../story.ts';

/** A story with further events, each in the form of a YAML record on one line. */
export const storyWith = (events: readonly string[]): Story =>
  storyOf(
    filed(
      'events',
      events.map((event) => `${event}\n`),
    ),
  );

/** A record of an event on one line of YAML. */
export const eventRecord = (id: string, kind: string, date: string, more = ''): string =>
  `${id}: { title: It happens, date: ${date}, kind: ${kind}, sources: [courier-report]${more && `, ${more}`} }`;
