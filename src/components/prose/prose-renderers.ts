import type { ProseComponentName } from '~/model/prose-components.ts';
import ChapterHeading from './ChapterHeading.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Margin from './Margin.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import { noteRenderers } from './note-renderers.ts';
import Quote from './Quote.astro';
import Table from './Table.astro';

const authored: Record<ProseComponentName, unknown> = {
  ...noteRenderers,
  Claim,
  Figure,
  Note,
  Quote,
};

/**
 * The components for `<Content components={…}>`: those that authors write, and those that the build
 * puts around them.
 */
export const proseRenderers: Record<
  ProseComponentName | 'Margin' | 'h2' | 'img' | 'table',
  unknown
> = {
  ...authored,
  Margin,
  h2: Heading,
  img: Picture,
  table: Table,
};

/** The components for the text of a chapter, whose sections others link to. */
export const chapterRenderers: typeof proseRenderers = { ...proseRenderers, h2: ChapterHeading };
