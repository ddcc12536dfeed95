import type { Side } from './records.ts';
import type { Standing } from './standings.ts';

/*
 * A card is the picture that is shown of an address where it is shared. What is on it is said here,
 * before it is drawn: `src/cards` draws from this alone.
 */

/** The size of a card, which is what those who show it ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** The color of whose word something is; that of ink where it is nobody's. */
export type CardColor = Side['color'] | 'ink';

/** Whose word something is, as a card shows it. */
export interface CardVoice {
  name: string;
  color: CardColor;
  /** False for a voice without a name: its tile and its rule are dotted. */
  isNamed: boolean;
  /** Those of its side’s tile; null for the open diamond, undefined for a voice of no side. */
  letters: string | null | undefined;
}

/** A mark of standing, by the name of its symbol, and its word. */
export interface CardMark {
  symbol: string;
  word: string;
}

/** What every card has. */
interface CardFrame {
  /** The address of the page that it is of. */
  page: string;
  /** The title of the site. */
  site: string;
  /** What its foot says at the right: a count, a place; with a mark, a standing. */
  foot: string;
  footMark?: string;
}

/** The card of a page with a title: what it answers, and how its claims hold. */
export interface TitleCard extends CardFrame {
  kind: 'title';
  label: string;
  /** The voice of the page of a voice: its tile is before the label. */
  voice?: CardVoice;
  title: string;
  sentence: string;
  /** How many claims have each standing, firmest first: a bar. */
  bar: { standing: Standing; count: number }[];
}

/** The card of a quotation. */
export interface QuotationCard extends CardFrame {
  kind: 'quotation';
  voice: CardVoice;
  date: string;
  /** The words in their language, in quotation marks; undefined where that is the site’s own. */
  original?: string;
  /** What they say in the language of the site, in quotation marks. */
  own?: string;
}

/** A claim on a card: whose word it is, and what it says. */
export interface CardClaim {
  voice: CardVoice;
  says: string;
}

/** The card of a claim: what contradicts it is beside it. */
export interface ClaimCard extends CardFrame {
  kind: 'claim';
  mark: CardMark;
  dateline: string;
  claims: CardClaim[];
}

/** A call on a scale from 0 to 1. */
export interface CardCall {
  at: number;
  /** How long it was; undefined where that was not found. */
  minutes: number | undefined;
}

/** The card of the home page of a story of calls: every call, and the longest time without one. */
export interface CallsCard extends CardFrame {
  kind: 'calls';
  title: string;
  calls: CardCall[];
  years: { year: string; at: number }[];
  /** The longest time without a call, where it is long enough for words. */
  gap: { from: number; to: number; words: string } | undefined;
}

/** What is on a card. */
export type Card = TitleCard | QuotationCard | ClaimCard | CallsCard;

/** What a card says of its own, first to last. */
function ownWords(card: Card): (string | undefined)[] {
  switch (card.kind) {
    case 'title':
      return [card.label, card.title, card.sentence];
    case 'quotation':
      return [`${card.voice.name}, ${card.date}`, card.original, card.own];
    case 'claim':
      return [
        `${card.mark.word}, ${card.dateline}`,
        ...card.claims.map(({ voice, says }) => `${voice.name}: ${says}`),
      ];
    case 'calls':
      return [card.title, card.gap?.words];
  }
}

/** All words of a card, in the order in which they are read: its alternative text. */
export const wordsOfCard = (card: Card): string =>
  [...ownWords(card), card.foot, card.site]
    .filter((words) => words !== undefined && words !== '')
    .map((words) => (/[.!?…][”»“]?$/u.test(words ?? '') ? words : `${words}.`))
    .join(' ');
