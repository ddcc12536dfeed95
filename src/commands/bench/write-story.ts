import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Chapter, type InventedStory, type Sentence, chapterPath } from './invent-story.ts';

const DAY = '2021-01-01';

/** The names of persons and terms, and the words of quotations, by id. */
type WordsOf = (kind: 'people' | 'terms' | 'quotations', id: string) => string;

const site = (parts: readonly number[]) => ({
  title: 'An invented story',
  tagline: 'Words that mean nothing, to measure how long they take.',
  dateline: 'Nowhere, 15 June 2020',
  description: 'An invented story.',
  subject: 'an invented story',
  language: 'en',
  address: 'https://example.org',
  publisher: 'Nobody',
  contact: null,
  asOf: DAY,
  license: { texts: 'CC0', address: 'https://example.org/license', except: 'nothing' },
  parts: parts.map((part) => ({
    id: `part-${part}`,
    title: `Part ${part + 1}`,
    summary: 'A part.',
  })),
  sides: ['north', 'south'].map((id, index) => ({
    id,
    name: id,
    mark: id.slice(0, 1).toUpperCase(),
    color: index === 0 ? 'blue' : 'red',
    opposes: [index === 0 ? 'south' : 'north'],
  })),
});

const accounts = {
  northern: { name: 'The north', order: 1, voices: ['voice-0', 'voice-3'], published: 'In print.' },
  southern: { name: 'The south', order: 2, voices: ['voice-1', 'voice-4'], published: 'In print.' },
};

/** A sentence with the components that authors write. */
function sentenceOf(sentence: Sentence, wordsOf: WordsOf): string {
  const { words, claim, note, person, quotation, term, link } = sentence;
  const [first = '', ...rest] = words.split(' ');
  const told = rest.join(' ');
  const begin = (markup: string) => `${markup} ${told}.`;
  if (claim) return `${first} ${told}.<Claim id="${claim}" />`;
  if (note) return begin(`<Note id="${note}">${first}</Note>`);
  if (person) return begin(`<Person id="${person}">${wordsOf('people', person)}</Person>, who`);
  if (quotation) return begin(`<Q id="${quotation}">${wordsOf('quotations', quotation)}</Q>`);
  if (term) return begin(`<Term id="${term}">${wordsOf('terms', term)}</Term>`);
  return begin(link ? `[${first}](${link})` : first);
}

const withMatter = (matter: object, text: string): string =>
  `---\n${stringify(matter)}---\n${text}\n`;

function chapterOf(chapter: Chapter, order: number, wordsOf: WordsOf): string {
  const { title, summary, sections, quotation } = chapter;
  const text = sections.map((section, index) =>
    [
      `## ${section.title} {#section-${index}}`,
      ...section.paragraphs.map((paragraph) =>
        paragraph.map((sentence) => sentenceOf(sentence, wordsOf)).join('\n'),
      ),
      ...(index === 0 ? [`<Quote id="${quotation}" />`] : []),
    ].join('\n\n'),
  );
  const short = [{ says: summary, claims: [] }];
  return withMatter({ title, order, summary, short, checked: DAY }, text.join('\n\n'));
}

const page = (title: string, text: string, more: object = {}): string =>
  withMatter({ title, summary: 'A page.', checked: DAY, ...more }, text);

/** How the timeline is drawn. */
const timeline = {
  title: 'Of {entries} entries, {large} fall on a few days.',
  from: '2012-01-01',
  until: '2020-12-31',
  people: ['voice-0', 'voice-1'],
  marked: 'event-0',
};

/** Writes an invented story into an empty folder, as authors write one. */
export function writeStory(folder: string, { chapters, records }: InventedStory): void {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const writeYaml = (path: string, value: unknown) => {
    const schema = `${path.includes('/') ? '../' : ''}.schema/${path.split('/')[0]}.json`;
    write(`${path}.yaml`, `# yaml-language-server: $schema=${schema}\n${stringify(value)}`);
  };
  const named = [...records].flatMap(([file, entries]) =>
    [...entries].map(([id, record]) => [`${file.split('/')[0]} ${id}`, record] as const),
  );
  const byName = new Map<string, { name?: string; wordings?: { words: string }[] }>(named);
  const wordsOf: WordsOf = (kind, id) => {
    const { name, wordings } = byName.get(`${kind} ${id}`) ?? {};
    return name ?? wordings?.[0]?.words ?? '';
  };
  for (const [file, entries] of records) {
    if (file !== 'notes') writeYaml(file, Object.fromEntries(entries));
    else
      for (const [id, { text, ...matter }] of entries as Map<string, { text: string }>)
        write(`notes/${id}.mdx`, withMatter(matter, text));
  }
  writeYaml('site', site([...new Set(chapters.map(({ part }) => part))]));
  writeYaml('accounts', accounts);
  const days = { from: '2020-06-01', until: '2020-06-15' };
  write('pages/home.mdx', page('An invented story', 'Some words.'));
  write('pages/about.mdx', page('About', '## Words {#words}\n\nSome words.'));
  write('pages/timeline.mdx', page('Timeline', '', { timeline: { ...timeline, days } }));
  for (const own of Map.groupBy(chapters, ({ part }) => part).values())
    for (const [index, chapter] of own.entries())
      write(`chapters/${chapterPath(chapter)}.mdx`, chapterOf(chapter, index + 1, wordsOf));
}
