import { capitalize } from '../labels/grammar.ts';
import {
  ofClaim,
  ofEvent,
  ofFigure,
  ofNote,
  ofPerson,
  ofQuotation,
  ofSource,
  ofStatements,
  ofTerm,
} from './passage-of-record.ts';
import { sentences } from './passage-words.ts';
import { type Passage, plainPassage } from './passage.ts';
import type { Topic } from './records.ts';
import { siteLists } from './site-navigation.ts';
import type { Chapter, Part, Story } from './story.ts';

/** How many claims tell what a topic is about. */
const TELLING_CLAIMS = 4;

const ofPart = ({ address, title, summary, chapters, id }: Part): Passage => ({
  ...plainPassage,
  address,
  kind: 'part',
  title,
  text: sentences([summary, ...chapters.map((chapter) => chapter.title)]),
  part: id,
});

const ofList = ({ title, href, holds }: ReturnType<typeof siteLists>[number]): Passage => ({
  ...plainPassage,
  address: href,
  kind: 'part',
  title,
  text: sentences([capitalize(holds)]),
});

const ofChapter = ({ address, title, summary, short, part, prose }: Chapter): Passage => ({
  ...plainPassage,
  address,
  kind: 'chapter',
  title,
  text: `${summary} ${short.map(({ says }) => says).join(' ')}`,
  about: sentences(prose.sections.map((section) => section.title)),
  part: part.id,
});

const ofTopic = ({ address, title, claims, questions }: Topic): Passage => ({
  ...plainPassage,
  address,
  kind: 'topic',
  title,
  text: sentences(
    claims
      .filter(({ standing }) => standing !== 'looked for, not found')
      .slice(0, TELLING_CLAIMS)
      .map(({ says }) => says),
  ),
  asked: questions,
});

/**
 * Everything that can be found but the sections of texts, built from the records: first what has a
 * page, then the records, last the sources.
 */
export function listPassages(story: Story): Passage[] {
  const each = <Item>(
    items: ReadonlyMap<string, Item>,
    made: (story: Story, item: Item) => Passage,
  ) => [...items.values()].map((item) => made(story, item));
  return [
    ...story.parts.map(ofPart),
    ...siteLists().map(ofList),
    ...story.chapters.map(ofChapter),
    ...[...story.topics.values()].map(ofTopic),
    ...each(story.claims, ofClaim),
    ...each(story.quotations, ofQuotation),
    ...each(story.notes, ofNote),
    ...each(story.events, ofEvent),
    ...[...story.examined.values()].flatMap(ofStatements),
    ...each(story.figures, ofFigure),
    ...each(story.people, ofPerson),
    ...each(story.terms, ofTerm),
    ...[...story.sources.values()].map(ofSource),
  ];
}
