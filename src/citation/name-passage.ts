import type { Pair } from '../ledger/list-pairs.ts';
import { capitalize } from '../labels/grammar.ts';
import { labels } from '../labels/labels.ts';
import { formatDate, formatDates } from '../model/format-date.ts';
import { languageName } from '../model/language-name.ts';
import { beginningOf } from '../model/name-record.ts';
import type { Claim, Quotation } from '../model/records.ts';
import { wordOf, wordOfStanding } from '../model/standing-words.ts';
import type { Statement, Story } from '../model/story.ts';
import { wordOfKind } from '../model/word-of-kind.ts';

/** Words by which a reader knows a passage again. */
export interface KnownWords {
  words: string;
  /** Their language, if it is not that of the site. */
  lang?: string | undefined;
}

/** What a passage is called among the references. */
export interface PassageName {
  /** What its references are headed by. */
  name: string;
  /**
   * What a reference says of it after the title of its page: `claim ferry-late (on record, one
   * side)`. Undefined for what has a title of its own: a page, a section.
   */
  part: string | undefined;
  known?: KnownWords | undefined;
}

/** What must be known of a claim wherever it is cited: how well it stands. */
const factsOfClaim = (claim: Claim): string[] => [
  ...(claim.standing ? [wordOfStanding(claim)] : []),
  ...(claim.isDisputed ? [wordOf('disputed')] : []),
];

/** Of words: whose they are, of which day, in which language they are given first. */
function factsOfQuotation({ speaker, date, original, wordings: [first] }: Quotation): string[] {
  const { citation, dates } = labels();
  const language = first && citation.original(languageName(first.lang));
  return [
    [speaker.name, date ? formatDate(date) : dates.noKnownDay, language].filter(Boolean).join(', '),
    ...(original === 'not found' ? [citation.originalNotFound] : []),
  ];
}

function factsOfStatement({ verdict, reason }: Statement): string[] {
  const { verdicts, reasons } = labels().lists.examined;
  return [reason ? `${verdicts[verdict]}: ${reasons[reason]}` : verdicts[verdict]];
}

function knownOfQuotation({ wordings: [first] }: Quotation): KnownWords | undefined {
  if (!first) return undefined;
  const { ours, words, lang } = first;
  return { words: beginningOf(ours ?? words), lang: ours === undefined ? lang : undefined };
}

/** What references say of a record beside its key, and the words that it is known by. */
interface Described {
  facts: readonly string[];
  known?: KnownWords | undefined;
}

const described = (facts: readonly string[], words?: string): Described => ({
  facts,
  known: words === undefined ? undefined : { words },
});

/** A record of each kind that has passages, by its id; undefined where the story has none. */
const DESCRIBE: Readonly<Record<string, (story: Story, id: string) => Described | undefined>> = {
  claim: ({ claims }, id) => {
    const claim = claims.get(id);
    return claim && described(factsOfClaim(claim), claim.says);
  },
  quotation: ({ quotations }, id) => {
    const quotation = quotations.get(id);
    return quotation && { facts: factsOfQuotation(quotation), known: knownOfQuotation(quotation) };
  },
  statement: ({ examined }, id) => {
    const [document = '', key] = id.split('/');
    const statement = examined.get(document)?.statements.find((each) => each.id === key);
    return statement && described(factsOfStatement(statement), statement.says);
  },
  figure: ({ figures }, id) => described([figures.get(id)?.title ?? '']),
  note: ({ notes }, id) => described([notes.get(id)?.title ?? '']),
  term: ({ terms }, id) => described([terms.get(id)?.name ?? '']),
  event: ({ events }, id) => {
    const event = events.get(id);
    return event && described([formatDates(event.date, event.until)], event.title);
  },
};

/** What a text has of its own, and is known by the words there. */
const KNOWN_BY_WORDS = ['paragraph', 'picture'];

/** What a passage is called: by its kind, by its key, and by what must be known of it. */
export function namePassage({ record, words }: Pair, story: Story): PassageName {
  const [kind = '', id = ''] = record.split(' ');
  if (kind === 'section') return { name: words, part: undefined };
  const key = id.split('/').at(-1) ?? id;
  const { facts, known } = DESCRIBE[kind]?.(story, id) ?? { facts: [] };
  const word = wordOfKind(kind);
  const said = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  return {
    name: capitalize(`${word} ${key}`),
    part: `${word} ${key}${said}`,
    known: known ?? (KNOWN_BY_WORDS.includes(kind) ? { words: beginningOf(words) } : undefined),
  };
}
