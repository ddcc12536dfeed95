import { labels } from '../labels/labels.ts';
import type { Quotation as QuotationFacts, Thing } from 'schema-dts';
import type { Person, Quotation } from '../model/records.ts';
import { routes } from '../model/routes.ts';
import type { Story } from '../model/story.ts';
import { type Facts, type Write, factsOf } from './facts.ts';

/** What kinds of voices are called. A voice without a name is somebody all the same. */
const TYPES = {
  person: 'Person',
  institution: 'Organization',
  outlet: 'NewsMediaOrganization',
} as const;

/** A voice: its name, other spellings, and the office at the time. */
function voiceFacts(person: Person, write: Write): Thing {
  const { name, kind, named, address, spellings, offices } = person;
  const [office] = kind === 'person' ? offices : [];
  return {
    '@type': TYPES[kind],
    '@id': write(address),
    ...(named ? { name } : { description: name }),
    ...(spellings.length > 0 ? { alternateName: spellings } : {}),
    ...(office ? { jobTitle: office.title } : {}),
  };
}

/** A quotation: its words, whose they are, their day and English, and where they were read. */
function quotationFacts(quotation: Quotation, write: Write): QuotationFacts[] {
  const { address, speaker, date, wordings, usedIn } = quotation;
  const [first] = wordings;
  if (!first) return [];
  const { words, lang, ours, sources } = first;
  return [
    {
      '@type': 'Quotation',
      '@id': write(address),
      text: words,
      inLanguage: lang,
      author: { '@id': write(speaker.address) },
      ...(date ? { dateCreated: date } : {}),
      ...(ours === undefined
        ? {}
        : { workTranslation: { '@type': 'Quotation', text: ours, inLanguage: labels().language } }),
      citation: sources.map((source) => ({ '@id': write(source.address) })),
      ...(usedIn.length > 0
        ? { isPartOf: usedIn.map((place) => ({ '@id': write(place.address) })) }
        : {}),
    },
  ];
}

/** A voice with its words, but for those that have pages of their own. */
export const personFacts = (person: Person, story: Story): Facts =>
  factsOf(
    { title: person.name, address: person.address },
    [{ title: labels().lists.people.title, address: routes.people }],
    story,
    (write) => [
      voiceFacts(person, write),
      ...person.quotations
        .filter(({ address }) => address.startsWith(`${person.address}#`))
        .flatMap((quotation) => quotationFacts(quotation, write)),
    ],
  );

/** Words of a voice that are on a page of their own. */
export const wordsFacts = (
  { name, address }: Person,
  page: { title: string; address: string },
  words: readonly Quotation[],
  story: Story,
): Facts =>
  factsOf(
    page,
    [
      { title: labels().lists.people.title, address: routes.people },
      { title: name, address },
    ],
    story,
    (write) => words.flatMap((quotation) => quotationFacts(quotation, write)),
  );
