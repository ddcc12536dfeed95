import type { Passage } from './passage.ts';
import type { Story } from './story.ts';

/** Parts of a text as sentences, with single spaces; what is empty is left out. */
export const sentences = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .flatMap((part) => part?.trim() || [])
    .map((part) => (/[.!?…]["”’)\]]*$/u.test(part) ? part : `${part}.`))
    .join(' ');

/** The part of the story that a record is used in first. */
export const inParts = (
  story: Story,
  usedIn: readonly { address: string }[],
): Pick<Passage, 'part'> => ({
  part: story.parts.find(({ id }) => usedIn.some(({ address }) => address.startsWith(`/${id}/`)))
    ?.id,
});
