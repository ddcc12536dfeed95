import Claim from './Claim.astro';
import Days from './Days.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Margin from './Margin.astro';
import Note from './Note.astro';
import Person from './Person.astro';
import Q from './Q.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';

/** What `<Content components={…}>` is given: the components authors write, and those that print what they wrote. */
export const proseComponents = {
  Claim,
  Days,
  Figure,
  Margin,
  Note,
  Person,
  Q,
  Quote,
  Term,
  h2: Heading,
};
