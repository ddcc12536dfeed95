import { CHAPTER, inventedStory } from '../../checks/testing/invented-story.ts';
import { swap } from '../../checks/testing/write-story.ts';
import {
  type Edit,
  FIRST,
  PAGE,
  TEXT,
  TIDE,
  chapter,
  everywhere,
  moved,
  retired,
  withoutLink,
} from './edits.ts';

/** Edits of records and of the site’s parts. */
export const editsOfRecords: Record<string, Edit> = {
  'a part gets another id': {
    changes: {
      ...withoutLink,
      [CHAPTER]: null,
      [TIDE]: null,
      'chapters/water/last-ferry.mdx': TEXT,
      'chapters/water/tide.mdx': String(FIRST[TIDE]),
      'site.yaml': swap('id: crossing', 'id: water'),
    },
    refused: ['/crossing/', '/crossing/tide/', PAGE],
    moves:
      moved('/crossing/tide/', '/water/tide/') +
      moved(PAGE, '/water/last-ferry/') +
      moved('/crossing/', '/water/'),
    answers: {
      [`${PAGE}#claim-call-date`]: 'moved to /water/last-ferry/#claim-call-date',
      '/crossing/': 'moved to /water/',
    },
  },
  'a statement is put before the others': {
    changes: {
      'examined/first-notice.yaml': swap(
        'statements:\n',
        'statements:\n  - id: rained\n    says: It rained.\n    verdict: opinion\n',
      ),
    },
    refused: [],
    answers: { '/first-notice/#statement-was-blue': 'statement first-notice/was-blue' },
  },
  'a claim gets another topic': {
    changes: {
      'claims/day-count.yaml': (text) => text.slice(0, text.indexOf('days-open:')),
      'claims/last-ferry.yaml': (text) =>
        text +
        (inventedStory['claims/day-count.yaml'] ?? '').slice(
          (inventedStory['claims/day-count.yaml'] ?? '').indexOf('days-open:'),
        ),
    },
    refused: ['/topics/day-count/#claim-days-open'],
    moves: moved('/topics/day-count/#claim-days-open', '/topics/last-ferry/#claim-days-open'),
    answers: {
      '/topics/day-count/#claim-days-open': 'moved to /topics/last-ferry/#claim-days-open',
    },
  },
  'a person gets another id': {
    changes: everywhere('anna-berg', 'berg'),
    refused: ['/people/anna-berg/'],
    moves: moved('/people/anna-berg/', '/people/berg/'),
    answers: { '/people/anna-berg/#quote-too-late': 'moved to /people/berg/#quote-too-late' },
  },
  'a source gets another id': {
    changes: everywhere('ferry-log', 'harbor-log'),
    refused: ['/sources/#ferry-log'],
    moves: moved('/sources/#ferry-log', '/sources/#harbor-log'),
    answers: { '/sources/#ferry-log': 'is at #harbor-log' },
  },
  'a note is deleted': {
    changes: {
      ...chapter('<Note id="clock">the harbor clock</Note>', 'the harbor clock'),
      'notes/clock.mdx': null,
    },
    refused: [`${PAGE}#note-clock`, '/notes/#clock'],
    moves:
      retired(`${PAGE}#note-clock`, 'It was wrong.') + retired('/notes/#clock', 'It was wrong.'),
    answers: { [`${PAGE}#note-clock`]: 'retired: It was wrong. | The clock was slow.' },
  },
  'words of a record are changed': {
    changes: { 'terms.yaml': swap('The boat between', 'The steamboat between') },
    refused: [],
    answers: {
      '/glossary/#ferry': 'The boat between the two banks. → The steamboat between the two banks.',
    },
  },
};
