import type { ProseComponentName } from '~/model/prose-components.ts';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Margin from './Margin.astro';
import Note from './Note.astro';
import { noteRenderers } from './note-renderers.ts';
import Quote from './Quote.astro';

const authored: Record<ProseComponentName, unknown> = {
  ...noteRenderers,
  Claim,
  Figure,
  Note,
  Quote,
};

/** What `<Content components={…}>` is given: what authors write, and what prints around it. */
export const proseRenderers: Record<ProseComponentName | 'Margin' | 'h2', unknown> = {
  ...authored,
  Margin,
  h2: Heading,
};
