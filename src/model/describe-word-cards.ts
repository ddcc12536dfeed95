import { foreign, labels } from '../labels/labels.ts';
import type { CardClaim, CardMark, ClaimCard, QuotationCard } from './card.ts';
import { voiceOfClaim, voiceOfPerson } from './describe-voice.ts';
import { formatDate } from './format-date.ts';
import { quote } from './quote-marks.ts';
import type { Claim, Person, Quotation } from './records.ts';
import { routes } from './routes.ts';
import type { Standing } from './standings.ts';
import type { Story } from './story.ts';
import { typeset } from './typeset.ts';
import { symbolOf } from './standing-symbols.ts';
import { wordOf, wordOnVoices } from './standing-words.ts';
import { isUnnamed } from './words-by-day.ts';

/** The last hand before an outlet: on whose word the reader has the words. */
const tellerOf = ({ speaker, via }: Quotation): Person => [speaker, ...via].at(-1) ?? speaker;

/** How well words are on record, and what that is called: a voice of no side has no other side. */
export function standingOfWords(quotation: Quotation): { standing: Standing; word: string } {
  const standing = isUnnamed(quotation) ? 'unnamed officials' : 'on record, one side';
  return { standing, word: wordOnVoices(standing, [tellerOf(quotation)]) };
}

/** What words say in the language of the site: their first wording, ours of it, or another’s. */
export function ownWordingOf({ wordings }: Quotation): string | undefined {
  const [first] = wordings;
  if (first && !foreign(first.lang)) return first.words;
  return first?.ours ?? wordings.find(({ lang }) => !foreign(lang))?.words;
}

/** The card of a quotation: who said it and when, the words, and how they are on record. */
export function describeQuotationCard({ site }: Story, quotation: Quotation): QuotationCard {
  const { id, speaker, date, wordings } = quotation;
  const [first] = wordings;
  const own = ownWordingOf(quotation);
  const { standing, word } = standingOfWords(quotation);
  // The rule and the tile are of the voice that tells the words, as beside every quotation.
  const teller = voiceOfPerson(tellerOf(quotation));
  return {
    kind: 'quotation',
    page: routes.sharedQuotation(id),
    site: site.title,
    voice: { ...teller, name: voiceOfPerson(speaker).name },
    date: date ? formatDate(date) : labels().dates.dateNotFound,
    ...(first && foreign(first.lang) && { original: quote(first.words, first.lang) }),
    ...(own !== undefined && { own: quote(own, labels().language) }),
    foot: word,
    footMark: symbolOf(standing),
  };
}

const claimOf = (claim: Claim): CardClaim => ({
  voice: voiceOfClaim(claim),
  says: typeset(claim.says),
});

const markOf = (word: Standing | 'disputed'): CardMark => ({
  symbol: symbolOf(word),
  word: wordOf(word),
});

/** The card of a claim: beside what the first of those says that contradict it. */
export function describeClaimCard({ site }: Story, claim: Claim): ClaimCard {
  const [contrary] = claim.contradicts;
  return {
    kind: 'claim',
    page: routes.sharedClaim(claim.id),
    site: site.title,
    mark: markOf(contrary ? 'disputed' : (claim.standing ?? 'unsupported')),
    dateline: typeset(site.dateline),
    claims: [claim, ...(contrary ? [contrary] : [])].map(claimOf),
    foot: claim.topic.title,
  };
}
