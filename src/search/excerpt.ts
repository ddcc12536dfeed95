import { fold } from '../model/fold.ts';
import type { ExcerptPart } from './answer.ts';
import { partsOf, stemsOf, trimWord } from './tokens.ts';

/** The longest excerpt, in words, if it is more than one sentence. */
const MOST_WORDS = 44;

const SENTENCE = /.*?(?:[.!?…]["”’)\]]*(?=\s|$)|$)/gsu;

/** Every form by which a word is told to be the same as another. */
const formsOf = (word: string): string[] => [word, ...stemsOf(word)];

const keyOf = (word: string): string => fold(trimWord(word));

/** Whether two words are the same, in any form. */
const areSame = (one: string, other: string): boolean =>
  formsOf(one).some((form) => formsOf(other).includes(form));

/** How a word begins. No ending that is taken off a word reaches so far. */
const startOf = (word: string): string => word.slice(0, 2);

/** What was looked for: words, and words that follow each other. */
export class Looked {
  private readonly forms: ReadonlySet<string>;
  /** How the forms begin: most words of a text begin otherwise, which is quickly told. */
  private readonly starts: ReadonlySet<string>;
  private readonly phrases: readonly string[][];

  constructor(looked: readonly string[]) {
    const keys = looked.map((each) => each.split(' ').map(keyOf).filter(Boolean));
    this.forms = new Set(keys.flatMap((each) => (each.length === 1 ? each.flatMap(formsOf) : [])));
    this.starts = new Set([...this.forms].map(startOf));
    this.phrases = keys.filter((each) => each.length > 1);
  }

  private has(key: string): boolean {
    return [key, ...partsOf(key)].some(
      (each) =>
        this.starts.has(startOf(each)) && formsOf(each).some((form) => this.forms.has(form)),
    );
  }

  /** Which of some words that follow each other were looked for. */
  among(words: readonly string[]): boolean[] {
    const keys = words.map(keyOf);
    const among = keys.map((key) => key !== '' && this.has(key));
    for (const phrase of this.phrases)
      for (let at = 0; at + phrase.length <= keys.length; at += 1)
        if (phrase.every((word, index) => areSame(word, keys[at + index] ?? '')))
          among.fill(true, at, at + phrase.length);
    return among;
  }
}

/** The sentences of a text. An abbreviation may end one too early, which does no harm here. */
const sentencesOf = (text: string): string[] =>
  [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim()).filter(Boolean);

const countWords = (text: string): number => text.split(/\s+/u).length;

/** The different words of a sentence that were looked for. */
function found(sentence: string, looked: Looked): Set<string> {
  const words = sentence.split(/\s+/u);
  const among = looked.among(words);
  return new Set(words.filter((_, at) => among[at]).map(keyOf));
}

/** The places of the sentences that are shown: the best, then others while there is room. */
function choose(sentences: readonly string[], looked: Looked): number[] {
  const hits = sentences.map((sentence) => found(sentence, looked));
  const seen = new Set<string>();
  const chosen: number[] = [];
  let room = MOST_WORDS;
  const news = (at: number) => [...(hits[at] ?? [])].filter((word) => !seen.has(word)).length;
  for (;;) {
    const rest = sentences.map((_, at) => at).filter((at) => !chosen.includes(at));
    const best = rest.toSorted((a, b) => news(b) - news(a) || a - b)[0];
    if (best === undefined || (chosen.length > 0 && news(best) === 0)) break;
    const length = countWords(sentences[best] ?? '');
    if (chosen.length > 0 && length > room) break;
    chosen.push(best);
    room -= length;
    for (const word of hits[best] ?? []) seen.add(word);
  }
  return chosen.toSorted((a, b) => a - b);
}

/** The words of a sentence, with those that were looked for apart. Neighbors are one. */
function parts(sentence: string, looked: Looked): ExcerptPart[] {
  const made: { text: string; isHit: boolean }[] = [];
  const pieces = sentence.match(/\S+|\s+/gu) ?? [];
  const among = looked.among(pieces.filter((piece) => piece.trim() !== ''));
  for (const piece of pieces) {
    const isHit = piece.trim() !== '' && among.shift() === true;
    const [, before = '', core = piece, after = ''] =
      (isHit && /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(piece)) || [];
    for (const [text, hit] of [
      [before, false],
      [core, isHit],
      [after, false],
    ] as const) {
      if (text === '') continue;
      const last = made.at(-1);
      if (last && last.isHit === hit) last.text += text;
      else made.push({ text, isHit: hit });
    }
  }
  return made;
}

/** Whole sentences of a text with what was looked for; `…` stands for those between them. */
export function excerptOf(text: string, looked: Looked): ExcerptPart[] {
  const sentences = sentencesOf(text);
  const chosen = choose(sentences, looked);
  return chosen.flatMap((at, place) => {
    const before = chosen[place - 1];
    const gap = before === undefined ? '' : before === at - 1 ? ' ' : ' … ';
    return [...(gap ? [{ text: gap, isHit: false }] : []), ...parts(sentences[at] ?? '', looked)];
  });
}
