import { type Passage, plainPassage } from '../../model/passage.ts';
import { inventWords } from './invent-words.ts';

/** Sections of a generated chapter, and the words of each. */
const SECTIONS = 6;
const WORDS = 90;

/** Invented chapters: each is a passage with its summary, and has some sections. */
export function generatePassages(chapters: number): Passage[] {
  const { words } = inventWords(chapters);
  const passage = (address: string, kind: 'chapter' | 'passage', length: number): Passage => ({
    ...plainPassage,
    address,
    kind,
    title: words(3),
    text: `${words(length)}.`,
  });
  return Array.from({ length: chapters }, (_, chapter) => [
    passage(`/part/chapter-${chapter}/`, 'chapter', 40),
    ...Array.from({ length: SECTIONS }, (__, section) =>
      passage(`/part/chapter-${chapter}/#section-${section}`, 'passage', WORDS),
    ),
  ]).flat();
}
