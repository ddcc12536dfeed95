import { type Inventor, inventWords, wordAt } from './invent-words.ts';

/** What comes with each chapter: about what stories have whose texts are dense with facts. */
const PER_CHAPTER = { claims: 10, quotations: 3, notes: 1.5, events: 2.7, topics: 0.5, terms: 0.5 };

/** Sections of a chapter, then what is in each: paragraphs, their sentences, and their words. */
const [SECTIONS, PARAGRAPHS, SENTENCES, WORDS] = [6, 3, 3, 14];

/** How many parts a story has, however long it is. */
const PARTS = 5;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const SIDES = ['north', 'south'] as const;

/** A record as it is written, by the file of its collection and its id. */
export type Records = Map<string, Map<string, object>>;

/** What a sentence says, with what is written of records in it. */
export interface Sentence {
  words: string;
  claim?: string;
  note?: string;
  person?: string;
  quotation?: string;
  term?: string;
  /** The address of the chapter that it leads to. */
  link?: string;
}

/** An invented chapter. */
export interface Chapter {
  number: number;
  part: number;
  title: string;
  summary: string;
  sections: { title: string; paragraphs: Sentence[][] }[];
  /** The quotation that stands in a block of its own. */
  quotation: string;
}

/** An invented story: its chapters, and its records as the content has them. */
export interface InventedStory {
  chapters: Chapter[];
  records: Records;
}

/** The part and the name of a chapter in addresses. */
export const chapterPath = ({ part, number }: Pick<Chapter, 'part' | 'number'>): string =>
  `part-${part}/chapter-${number}`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A name: no other words look like it. */
const nameAt = (number: number): string => `${capital(wordAt(number))}n`;

/** The numbers of a chapter's records of a kind. */
const numbersOf = (kind: keyof typeof PER_CHAPTER, chapter: number): number[] => {
  const [from, until] = [chapter, chapter + 1].map((at) => Math.floor(at * PER_CHAPTER[kind]));
  return Array.from({ length: (until ?? 0) - (from ?? 0) }, (_, at) => (from ?? 0) + at);
};

/** The day some days from the last of the story. */
const dayAt = (days: number): string =>
  new Date(Date.UTC(2020, 5, 15) + days * 86_400_000).toISOString().slice(0, 10);

/** Invents what one story is made of. */
class StoryInventor {
  readonly records: Records = new Map();
  /** The day of each source: no words were said after it. */
  private readonly days = new Map<string, string>();
  private readonly inventor: Inventor;
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.inventor = inventWords(size);
  }

  private add(file: string, id: string, record: object): string {
    const entries = this.records.get(file) ?? new Map<string, object>();
    this.records.set(file, entries.set(id, record));
    return id;
  }

  private sentence(count: number): string {
    return `${capital(this.inventor.words(count))}.`;
  }

  private date(): string {
    return dayAt(-this.inventor.pick(3_000));
  }

  private person(chapter: number): string {
    return `voice-${this.inventor.pick(chapter + 1)}`;
  }

  private addPerson(chapter: number): void {
    const side = SIDES[chapter % 3];
    this.add(`people/${side ?? 'no-side'}`, `voice-${chapter}`, {
      name: `${nameAt(chapter * 7)} ${nameAt(chapter)}`,
      short: nameAt(chapter),
      ...(side && { side }),
      offices: [{ title: this.inventor.words(4) }],
      introduced: ['who'],
    });
  }

  private addSource(id: string): string {
    const { pick, words } = this.inventor;
    const publisher = pick(60 + 3 * this.size);
    const date = this.date();
    this.days.set(id, date);
    const letter = LETTERS[(publisher * 7) % LETTERS.length] ?? '';
    return this.add(`sources/${letter}`, id, {
      publisher: `${capital(letter)}${wordAt(publisher)}`,
      title: words(7),
      date,
      address: `https://example.org/${wordAt(publisher)}/${id}`,
      language: 'en',
      kind: 'press report',
      primary: false,
      seen: 'whole',
    });
  }

  private addClaim(chapter: number, number: number): string {
    const { pick } = this.inventor;
    const topic = `topic-${Math.floor(chapter * PER_CHAPTER.topics)}`;
    const evidence = [this.addSource(`source-${number}`), `source-${pick(number)}`];
    return this.add(`claims/${topic}`, `claim-${number}`, {
      says: this.sentence(12),
      by: [this.person(chapter)],
      evidence: [...new Set(evidence)],
    });
  }

  private addQuotation(chapter: number, number: number): string {
    const topic = `topic-${Math.floor(chapter * PER_CHAPTER.topics)}`;
    const words = this.inventor.words(9);
    const source = `source-${chapter * PER_CHAPTER.claims + (number % PER_CHAPTER.claims)}`;
    return this.add(`quotations/${topic}`, `quotation-${number}`, {
      speaker: this.person(chapter),
      mode: 'verbatim',
      date: this.days.get(source) ?? null,
      occasion: this.inventor.words(3),
      wordings: [{ lang: 'en', by: 'speaker', words, sources: [source] }],
    });
  }

  private addEvent(chapter: number, number: number): void {
    const date = this.date();
    this.add(`events/${date.slice(0, 4)}`, `event-${number}`, {
      title: capital(this.inventor.words(6)),
      date,
      kind: ['meeting', 'statement', 'publication', 'decision', 'action'][number % 5],
      people: [this.person(chapter)],
      claims: [`claim-${chapter * PER_CHAPTER.claims}`],
    });
  }

  private addOthers(chapter: number): void {
    const { words } = this.inventor;
    for (const number of numbersOf('topics', chapter))
      this.add('topics', `topic-${number}`, { title: capital(words(3)), order: number + 1 });
    for (const number of numbersOf('terms', chapter))
      this.add('terms', `term-${number}`, {
        name: `${nameAt(number)}us`,
        kind: 'term',
        definition: this.sentence(15),
      });
    for (const number of numbersOf('events', chapter)) this.addEvent(chapter, number);
  }

  /** What the sentences of a chapter are written with, one for each. */
  private uses(chapter: number): Partial<Sentence>[] {
    const claims = numbersOf('claims', chapter).map((number) => ({
      claim: this.addClaim(chapter, number),
    }));
    const [, ...quotations] = numbersOf('quotations', chapter).map((number) => ({
      quotation: this.addQuotation(chapter, number),
    }));
    const notes = numbersOf('notes', chapter).map((number) => ({
      note: this.add('notes', `note-${number}`, {
        title: this.inventor.words(3),
        kind: ['context', 'check', 'definition'][number % 3],
        sources: [`source-${chapter * PER_CHAPTER.claims}`],
        text: this.sentence(20),
      }),
    }));
    const people = [chapter, this.inventor.pick(chapter + 1)].map((number) => ({
      person: `voice-${number}`,
    }));
    const terms = numbersOf('terms', chapter).map((number) => ({ term: `term-${number}` }));
    const other = this.inventor.pick(this.size);
    const link = `/${chapterPath({ part: partOf(other, this.size), number: other })}/#section-1`;
    return [...claims, ...quotations, ...notes, ...people, ...terms, { link }];
  }

  chapter(number: number): Chapter {
    const { words } = this.inventor;
    this.addPerson(number);
    this.addOthers(number);
    const uses = this.uses(number);
    const step = Math.floor((SECTIONS * PARAGRAPHS * SENTENCES) / uses.length);
    let at = 0;
    const sentence = (): Sentence => {
      const use = at % step === 0 ? uses[at / step] : undefined;
      at += 1;
      return { words: words(WORDS), ...use };
    };
    const paragraph = () => Array.from({ length: SENTENCES }, sentence);
    return {
      number,
      part: partOf(number, this.size),
      title: capital(words(3)),
      summary: this.sentence(16),
      quotation: `quotation-${number * PER_CHAPTER.quotations}`,
      sections: Array.from({ length: SECTIONS }, () => ({
        title: capital(words(3)),
        paragraphs: Array.from({ length: PARAGRAPHS }, paragraph),
      })),
    };
  }
}

/** The part, from 0, that a chapter is in. */
const partOf = (chapter: number, size: number): number => Math.floor((chapter * PARTS) / size);

/** Invents a story of some chapters, whose records grow with it. The same in every run. */
export function inventStory(size: number): InventedStory {
  const inventor = new StoryInventor(size);
  const chapters = Array.from({ length: size }, (_, number) => inventor.chapter(number));
  return { chapters, records: inventor.records };
}
