import { type Named, mentionReader } from '../model/find-mentions.ts';
import { introduces } from '../model/introduces.ts';
import { proseComponents } from '../model/prose-components.ts';
import type { Person, Term } from '../model/records.ts';
import { type Sentence, readSentences } from '../model/split-sentences.ts';
import type { Story } from '../model/story.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { type Issue, type Where, issue } from './issue.ts';

/** A sentence that readers meet, with the voices and terms that it names. */
interface Told {
  sentence: Sentence;
  where: Where;
  named: readonly Named[];
}

/** The sentences of a text, in reading order. */
interface ToldText {
  /** Those of a chapter’s summary and of In short, which may have no room for an introduction. */
  head: Told[];
  prose: Told[];
}

/** Reads which records a sentence names, in its own words or by a component. */
type Reader = (sentence: Sentence) => Named[];

const readerOf = (story: Story): Reader => {
  const mentions = mentionReader(story);
  return ({ ownWords, uses }) => [
    ...mentions(ownWords),
    ...uses.flatMap(({ name, id = '' }): Named[] => {
      const collection = proseComponents[name]?.collection;
      if (collection !== 'people' && collection !== 'terms') return [];
      return [story[collection].get(id)].filter((record) => record !== undefined);
    }),
  ];
};

const readField = (text: string, where: Where, read: Reader): Told[] =>
  readSentences([{ type: 'text', value: text }]).map((sentence) => ({
    sentence,
    where,
    named: read(sentence),
  }));

function readText(entry: CheckedEntry, story: Story, read: Reader): ToldText {
  const { summary = '', short = [] } = story.chapters.find(({ id }) => id === entry.id) ?? {};
  const inShort = short.map(({ says }) => says).join(' ');
  return {
    head: [
      ...readField(summary, fieldOf(entry, 'summary'), read),
      ...readField(inShort, fieldOf(entry, 'short'), read),
    ],
    prose: (entry.prose?.sentences ?? []).map((sentence) => ({
      sentence,
      where: { file: entry.file, line: sentence.line },
      named: read(sentence),
    })),
  };
}

const namedIn = (told: readonly Told[]): ReadonlySet<Named> =>
  new Set(told.flatMap(({ named }) => named));

const firstOf = (told: readonly Told[], record: Named): Told[] =>
  told.filter(({ named }) => named.includes(record)).slice(0, 1);

const shown = ({ sentence: { text }, where }: Told, names: readonly string[]): Where => ({
  ...where,
  shown: excerptAt(text, Math.max(0, ...names.map((name) => text.indexOf(name)))),
});

const hasAny = (words: readonly string[], { sentence: { ownWords } }: Told): boolean =>
  words.some((each) => introduces(each, ownWords));

/** A voice must be introduced where a text first names it, or where its prose does. */
function checkPerson(person: Person, { head, prose }: ToldText): Issue[] {
  const { name, short, introduced: words } = person;
  const inProse = firstOf(prose, person);
  const firsts = [...firstOf(head, person), ...inProse];
  const [where] = [...inProse, ...firsts];
  return words && where && !firsts.some((told) => hasAny(words, told))
    ? [issue('not-introduced', shown(where, [name, short]), { name, words })]
    : [];
}

/** A term must be explained where prose first names it; a head can hold no link. */
function checkTerm(term: Term, { prose }: ToldText): Issue[] {
  const { id, introduced: words } = term;
  const names = term.name.split(', ');
  const [name = ''] = names;
  return firstOf(prose, term).flatMap((told): Issue[] => {
    const isLink = told.sentence.uses.some(
      (use) => use.id === id && proseComponents[use.name]?.collection === 'terms',
    );
    return !words || isLink || hasAny(words, told)
      ? []
      : [issue('not-explained', shown(told, names), { id, name, words })];
  });
}

/** Persons that texts name and whose record has no words of introduction. */
function checkRecords(entries: readonly CheckedEntry[], story: Story, texts: ToldText[]): Issue[] {
  const named = namedIn(texts.flatMap(({ prose }) => prose));
  return entries.flatMap((entry): Issue[] => {
    const person = story.people.get(entry.id);
    if (!person?.named || person.kind !== 'person' || person.introduced) return [];
    const office = person.offices[0]?.title;
    return named.has(person)
      ? [issue('no-introduction', fieldOf(entry), { id: entry.id, office })]
      : [];
  });
}

/**
 * Voices, parties, places that a chapter or the home page names without a word on who or what they
 * are: a reader may come to any of them first.
 */
export const checkIntroductions: Check = (content) => {
  const { story } = content;
  const read = readerOf(story);
  const home = entriesOf(content, 'pages').filter(({ id }) => id === 'home');
  const texts = [...entriesOf(content, 'chapters'), ...home].map((entry) =>
    readText(entry, story, read),
  );
  return [
    ...checkRecords(entriesOf(content, 'people'), story, texts),
    ...texts.flatMap((text) => {
      const named = namedIn([...text.head, ...text.prose]);
      const isNamed = (record: Named) => named.has(record);
      return [
        ...[...story.people.values()].filter(isNamed).flatMap((each) => checkPerson(each, text)),
        ...[...story.terms.values()].filter(isNamed).flatMap((each) => checkTerm(each, text)),
      ];
    }),
  ];
};
