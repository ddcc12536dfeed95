import { foreign, labels } from '../labels/labels.ts';
import { type PassageGroup, type PassageLink, findPassages } from './find-passages.ts';
import { formatDate } from './format-date.ts';
import { headwordOf, ownNames } from './headwords.ts';
import { beginningOf } from './name-record.ts';
import { quote } from './quote-marks.ts';
import type { Person, Quotation, Term } from './records.ts';
import { fragments } from './routes.ts';
import { languageOfScript } from './script-language.ts';
import type { Story } from './story.ts';

/** Words of the concordance. */
export interface IndexWords {
  words: string;
  /** Their language, if it is not that of the texts. */
  language: string | undefined;
}

/** A record in the concordance, under its headword. */
export interface IndexEntry extends IndexWords {
  /** Its id on the page. */
  id: string;
  /** Where the record is. */
  address: string;
  /** What it is or whose, in a few words. */
  about: string;
  /** The passages that speak of it. */
  groups: PassageGroup[];
}

/** An entry with the other spellings and wordings that lead to it. */
export interface SpelledEntry {
  entry: IndexEntry;
  spellings: IndexWords[];
}

const inItsScript = (words: string): IndexWords => ({ words, language: languageOfScript(words) });

const describe = ({ named, offices, kind }: Person): string => {
  if (!named) return labels().claims.unnamedVoice;
  return offices[0]?.title ?? (kind === 'person' ? '' : labels().voices.kinds[kind]);
};

/** The first words of each wording, and of our own of it in the site’s language. */
const beginningsOf = ({ wordings }: Quotation): IndexWords[] =>
  wordings
    .flatMap(({ words, ours, lang }) => [
      ...(ours === undefined ? [] : [{ words: ours, lang: labels().language }]),
      { words, lang },
    ])
    .map(({ words, lang }) => ({
      words: quote(beginningOf(words), lang),
      language: foreign(lang),
    }));

/** What a quotation is found at: its first words in the site’s language, or else in their own. */
function headwordOfQuotation(quotation: Quotation): IndexWords | undefined {
  const beginnings = beginningsOf(quotation);
  return beginnings.find(({ language }) => language === undefined) ?? beginnings[0];
}

const passagesOf = (quotation: Quotation): PassageLink[] => {
  const { words: title, language } = headwordOfQuotation(quotation) ?? {};
  return title === undefined ? [] : [{ title, language, address: quotation.address }];
};

function entryOfPerson(person: Person, found: PassageGroup[]): SpelledEntry {
  const { id, address, name, spellings, quotations } = person;
  const others = ownNames(person).filter((own) => own !== name);
  const words = quotations.flatMap(passagesOf);
  return {
    entry: {
      id: fragments.headword('person', id),
      address,
      ...inItsScript(headwordOf(person)),
      about: describe(person),
      groups:
        words.length > 0
          ? [...found, { title: labels().lists.index.words, passages: words }]
          : found,
    },
    spellings: [...others, ...spellings].map(inItsScript),
  };
}

const entryOfTerm = (term: Term, groups: PassageGroup[]): SpelledEntry => ({
  entry: {
    id: fragments.headword('term', term.id),
    address: term.address,
    words: term.name,
    language: term.language,
    about: labels().lists.termKinds[term.kind],
    groups,
  },
  spellings: term.spellings.map(inItsScript),
});

function entriesOfQuotation(quotation: Quotation, groups: PassageGroup[]): SpelledEntry[] {
  const headword = headwordOfQuotation(quotation);
  if (!headword) return [];
  const { id, address, speaker, date } = quotation;
  const about = [speaker.short, date && formatDate(date)].filter(Boolean).join(', ');
  const entry = { ...headword, id: fragments.headword('words', id), address, about, groups };
  return [{ entry, spellings: beginningsOf(quotation) }];
}

/** Every voice, term and quotation with its spellings and the passages that speak of it. */
export function concordanceEntries(story: Story): {
  names: SpelledEntry[];
  quotations: SpelledEntry[];
} {
  const found = findPassages(story);
  const groupsOf = (record: object) => found.get(record) ?? [];
  return {
    names: [
      ...[...story.people.values()].map((person) => entryOfPerson(person, groupsOf(person))),
      ...[...story.terms.values()].map((term) => entryOfTerm(term, groupsOf(term))),
    ],
    quotations: [...story.quotations.values()].flatMap((quotation) =>
      entriesOfQuotation(quotation, groupsOf(quotation)),
    ),
  };
}
