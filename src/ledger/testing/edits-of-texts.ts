import { CHAPTER } from '../../checks/testing/invented-story.ts';
import {
  type Edit,
  FERRY,
  FIRST,
  PAGE,
  TEXT,
  TIDE,
  chapter,
  moved,
  retired,
  withoutLink,
} from './edits.ts';

const NEW = '/crossing/ferry/';
const CLAIM_ON_TIME = /\n<Person id="pavel-strand">.*\n/u;

/** Edits of chapters and their sections, sentences and paragraphs. */
export const editsOfTexts: Record<string, Edit> = {
  'a chapter is renamed': {
    changes: { ...withoutLink, [CHAPTER]: null, 'chapters/crossing/ferry.mdx': TEXT },
    refused: [PAGE],
    moves: moved(PAGE, NEW),
    answers: {
      [PAGE]: `moved to ${NEW}`,
      [`${PAGE}#the-day`]: `moved to ${NEW}#the-day`,
      [`${PAGE}#p2`]: `moved to ${NEW}#p2`,
      [`${NEW}#p2`]: 'paragraph p2',
    },
  },
  'the id of a heading is changed': {
    changes: { ...withoutLink, ...chapter('{#the-day}', '{#day}') },
    refused: [`${PAGE}#the-day`],
    moves: moved(`${PAGE}#the-day`, `${PAGE}#day`),
    answers: { [`${PAGE}#the-day`]: 'is at #day', [`${PAGE}#day`]: 'section day' },
  },
  'a heading is reworded': {
    changes: chapter('## The day', '## Which day'),
    refused: [],
    answers: { [`${PAGE}#the-day`]: 'The day → Which day' },
  },
  'a claim is deleted': {
    changes: {
      ...chapter(CLAIM_ON_TIME, '\n'),
      'claims/last-ferry.yaml': (text) => text.slice(0, text.indexOf('ferry-on-time:')),
    },
    refused: [
      '/c/ferry-on-time/',
      `${PAGE}#claim-ferry-on-time`,
      '/topics/last-ferry/#claim-ferry-on-time',
    ],
    moves:
      retired('/c/ferry-on-time/', 'He never said so.') +
      retired(`${PAGE}#claim-ferry-on-time`, 'He never said so.') +
      moved('/topics/last-ferry/#claim-ferry-on-time', '/topics/last-ferry/'),
    answers: {
      '/c/ferry-on-time/': 'retired: He never said so. | The last ferry left on time.',
      // Nothing contradicts it any more, and its page stays.
      '/c/ferry-late/': 'shared-claim ferry-late',
      [`${PAGE}#claim-ferry-on-time`]:
        'retired: He never said so. | Pavel Strand of Southbank denied it.',
      '/topics/last-ferry/#claim-ferry-on-time': 'is at #',
    },
  },
  'a paragraph is split and a sentence reworded': {
    changes: chapter('More is on', '\n\nMuch more is on'),
    refused: [],
    answers: {
      [`${PAGE}#p2`]: `They spoke on the third, by the harbor clock. ${FERRY} More is on the first notice. → They spoke on the third, by the harbor clock. ${FERRY}`,
      [`${PAGE}#p3`]: 'paragraph p3',
    },
  },
  'a section moves to another chapter': {
    changes: {
      ...withoutLink,
      [CHAPTER]: TEXT.slice(0, TEXT.indexOf('## The day')),
      [TIDE]: `${String(FIRST[TIDE])}\n${TEXT.slice(TEXT.indexOf('## The day'))}`,
    },
    refused: ['the-day', 'claim-call-date', 'claim-days-open', 'note-clock', 'p2'].map(
      (id) => `${PAGE}#${id}`,
    ),
    moves: ['the-day', 'claim-call-date', 'claim-days-open', 'note-clock']
      .map((id) => moved(`${PAGE}#${id}`, `/crossing/tide/#${id}`))
      .concat(moved(`${PAGE}#p2`, '/crossing/tide/#the-day'))
      .join(''),
    answers: {
      [`${PAGE}#claim-days-open`]: 'moved to /crossing/tide/#claim-days-open',
      [`${PAGE}#p2`]: 'moved to /crossing/tide/#the-day',
    },
  },
  'a claim is used earlier': {
    changes: chapter(
      '{#what-each-said}\n',
      '{#what-each-said}\n\nThere are two accounts of it.<Claim id="days-open" />\n',
    ),
    refused: [`${PAGE}#claim-days-open`],
    answers: {},
  },
  'a claim is used earlier, and the later use marked': {
    changes: {
      [CHAPTER]: TEXT.replace('id="days-open"', 'id="days-open" here').replace(
        '{#what-each-said}\n',
        '{#what-each-said}\n\nThere are two accounts of it.<Claim id="days-open" />\n',
      ),
    },
    refused: [],
    answers: {
      [`${PAGE}#claim-days-open`]: 'claim days-open',
      [`${PAGE}#p1`]: 'paragraph p1',
      [`${PAGE}#p3`]: 'paragraph p3',
    },
  },
  'a section is put before another': {
    changes: {
      [CHAPTER]: `${TEXT.slice(0, TEXT.indexOf('## What'))}${TEXT.slice(TEXT.indexOf('## The day'))}\n${TEXT.slice(TEXT.indexOf('## What'), TEXT.indexOf('## The day'))}`,
    },
    refused: [],
    answers: { [`${PAGE}#p1`]: 'paragraph p1', [`${PAGE}#p2`]: 'paragraph p2' },
  },
  'a chapter becomes a section of another': {
    changes: {
      [TIDE]: null,
      [CHAPTER]: `${TEXT}\n## The tide {#tide}\n\nThe tide was high at noon on that day, and nobody wrote it down.\n`,
    },
    refused: ['/crossing/tide/'],
    moves: moved('/crossing/tide/', `${PAGE}#tide`),
    answers: {
      '/crossing/tide/#high-water': `moved to ${PAGE}#tide`,
      '/crossing/tide/#p1': `moved to ${PAGE}#tide`,
    },
  },
  'a passage moves twice': {
    changes: { ...withoutLink, ...chapter('{#the-day}', '{#day}') },
    refused: [`${PAGE}#the-day`],
    moves: moved(`${PAGE}#the-day`, `${PAGE}#that-day`) + moved(`${PAGE}#that-day`, `${PAGE}#day`),
    answers: { [`${PAGE}#the-day`]: 'is at #day', [`${PAGE}#that-day`]: 'is at #day' },
  },
  'a paragraph is replaced by another': {
    changes: {
      [TIDE]: String(FIRST[TIDE]).replace(
        /The tide was.*/u,
        'Ships of that size need six fathoms to turn around.',
      ),
    },
    refused: ['/crossing/tide/#p1'],
    moves: retired('/crossing/tide/#p1', 'Nobody had looked it up.'),
    answers: {
      '/crossing/tide/#p1':
        'retired: Nobody had looked it up. | The tide was high at noon on that day, and nobody wrote it down.',
      '/crossing/tide/#p2': 'paragraph p2',
    },
  },
};
