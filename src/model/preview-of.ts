import type { ComponentUse } from './prose.ts';
import type { Person, Term } from './records.ts';
import type { Story } from './story.ts';
import { typeset } from './typeset.ts';
import { usedRecord } from './used-record.ts';

/** The first words of an entry, which a page shows beside a link to it. */
interface Preview {
  /** The address of the entry. */
  address: string;
  title: string;
  text: string;
}

/** The previews of a story by the address of their entry: title and text. */
export type PreviewFile = Record<string, readonly [title: string, text: string]>;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that say nothing by themselves: `a`, `of the`. */
const isSmall = (word: string): boolean => word.length < 4 && !/\d/u.test(word);

/**
 * The preview of a voice. Most voices are named in the text with their office, so there is one only
 * if the record says more than both: a link without one is a plain link.
 */
export function previewOfPerson({ address, name, offices, about }: Person): Preview | undefined {
  const known = new Set([name, ...offices.map(({ title }) => title)].flatMap(wordsOf));
  const addsSomething = wordsOf(about ?? '').some((word) => !isSmall(word) && !known.has(word));
  return about && addsSomething ? { address, title: name, text: typeset(about) } : undefined;
}

/** The preview of a term: what it means here. */
const previewOfTerm = ({ address, name, definition }: Term): Preview => ({
  address,
  title: name,
  text: typeset(definition),
});

function previewOfUse(use: ComponentUse, story: Story): Preview | undefined {
  const used = usedRecord(use, story);
  if (used?.collection === 'people') return previewOfPerson(used.record);
  return used?.collection === 'terms' ? previewOfTerm(used.record) : undefined;
}

/** Every preview that a chapter, a page or a note can ask for. */
export function listPreviews(story: Story): PreviewFile {
  const texts = [...story.chapters, ...story.pages.values(), ...story.notes.values()];
  const previews = texts
    .flatMap(({ prose }) => prose.uses)
    .flatMap((use) => previewOfUse(use, story) ?? []);
  return Object.fromEntries(previews.map(({ address, title, text }) => [address, [title, text]]));
}
