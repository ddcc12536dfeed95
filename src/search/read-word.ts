import { fold } from '../model/fold.ts';
import { isAsking, isEveryday } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative } from './plan.ts';
import type { ReadName } from './read-names.ts';
import { ReadingAccount } from './reading-account.ts';
import { joined, numberKey, partsOf, trimWord } from './tokens.ts';
import { inLatin, variantsOf } from './variants.ts';
import { formsOf } from './word-forms.ts';
import { WrittenWords } from './written-words.ts';

/** How well each way of reading answers what was typed. */
const STRENGTH = {
  same: 1,
  name: 1,
  variant: 0.95,
  near: 0.96,
  form: 0.85,
  beginning: 0.8,
  synonym: 0.83,
};

/** From how many letters on a word may be the beginning of another. */
const BEGINNING = 3;

/** From how many letters on a word may be the beginning of a name, if no other word begins so. */
const NAME_BEGINNING = 4;

/** How many words a beginning is read as. */
const MOST_BEGUN = 8;

const as =
  (strength: number) =>
  (words: string): Alternative => ({ words, strength });

/** Reads single words of one query. */
export class WordReader {
  private readonly lexicon: Lexicon;
  private readonly asTyped: boolean;
  private readonly written: WrittenWords;
  /** What was made of the words so far. */
  readonly account = new ReadingAccount();

  constructor(lexicon: Lexicon, asTyped: boolean) {
    this.lexicon = lexicon;
    this.asTyped = asTyped;
    this.written = new WrittenWords(lexicon.vocabulary);
  }

  /** The passages that have this very name, in any spelling or case. */
  namedBy(words: string): readonly number[] {
    const { names } = this.lexicon;
    const typed = words.split(' ');
    const name = names.readAt(typed);
    if (name?.length === typed.length) return name.passages;
    if (words.includes(' ') || words === '') return [];
    const key = fold(words);
    const isKnown = inLatin(key) === undefined && this.written.has(key);
    return isKnown ? [] : ((this.caseOf(key) ?? this.begunName(key))?.passages ?? []);
  }

  /** The name of which a folded word is the beginning, if no other word begins so. */
  private begunName(key: string): ReadName | undefined {
    const { vocabulary, names } = this.lexicon;
    const [begun, ...others] = key.length < NAME_BEGINNING ? [] : vocabulary.startingWith(key, 2);
    return begun === undefined || others.length > 0 ? undefined : names.readAt([begun]);
  }

  /** The forms of a word that is excluded. */
  formsOf(word: string): string[] {
    const { vocabulary, names } = this.lexicon;
    const name = names.readAt([word]);
    return [...vocabulary.find(fold(word)), ...(name ? [name.short] : [])];
  }

  /** Reads what several words are together: a name, a word in two, words that mean another. */
  readSeveral(
    words: readonly string[],
  ): { alternatives: Alternative[]; length: number } | undefined {
    if (this.asTyped) return undefined;
    const { names, forms, synonyms } = this.lexicon;
    const name = names.readAt(words);
    if (name && !name.isOwn)
      return { alternatives: this.ofName(name, words.slice(0, name.length)), length: name.length };
    const length = Math.max(forms.severalAt(words), synonyms.severalAt(words));
    if (length > 0) {
      const typed = words.slice(0, length).join(' ');
      return { alternatives: [...this.phrase(typed), ...this.synonymsOf(typed)], length };
    }
    return this.readInOne(words);
  }

  /** Reads two words that the edition writes as one, or of which one name is made. */
  private readInOne([one = '', other = '']: readonly string[]) {
    const both = fold(one + other);
    if (other === '' || /\d/u.test(both) || both.length <= 6) return undefined;
    const typed = `${one} ${other}`;
    const name = this.lexicon.names.readAt([both]);
    const asOne = name ? this.ofName(name, []) : this.known(both);
    return asOne.length > 0
      ? { alternatives: [...this.phrase(typed), ...asOne], length: 2 }
      : undefined;
  }

  /** Every form in which a word is looked for; none if the edition has none. */
  readOne(word: string, isLast: boolean): Alternative[] {
    const key = fold(trimWord(word));
    const number = numberKey(key);
    if (number !== undefined) return this.readNumber(word, number);
    const known = this.known(key);
    const parts = partsOf(key);
    const whole =
      parts.length > 1 ? [...this.known(joined(key)), ...this.phrase(parts.join(' '))] : [];
    if (this.asTyped) return this.orMissing(word, [...known, ...whole]);
    const found = [
      ...known,
      ...whole,
      ...(isLast ? this.halfTyped(parts) : []),
      ...variantsOf(key).flatMap((each) => this.writtenAs(each, STRENGTH.variant)),
      ...formsOf(key).flatMap((each) => this.writtenAs(each, STRENGTH.form)),
      ...this.synonymsOf(key),
      ...this.cases(key),
    ];
    if (found.length > 0) return found;
    return this.readUnknown(word, key, isLast);
  }

  /** What there is of a compound of which one letter of the last part was typed. */
  private halfTyped(parts: readonly string[]): Alternative[] {
    if (parts.length < 2 || parts.at(-1)?.length !== 1) return [];
    return parts.slice(0, -1).flatMap((part) => this.writtenAs(part, STRENGTH.beginning));
  }

  /** Reads a word that the edition does not have. */
  private readUnknown(word: string, key: string, isLast: boolean): Alternative[] {
    const begun = key.length >= (isLast ? BEGINNING : BEGINNING + 1) ? this.begun(key) : [];
    if (begun.length > 0) return begun;
    if (isAsking(key)) return [];
    if (isEveryday(key)) return this.orMissing(word, []);
    const parts = this.written.inTwo(key);
    if (parts) return this.correct(word, parts, this.phrase(parts));
    const latin = inLatin(key);
    const near =
      this.lexicon.vocabulary.near(key) ?? (latin && this.lexicon.vocabulary.near(latin));
    if (near) {
      const name = this.lexicon.names.readAt([near]);
      const forms = name && !name.isOwn ? this.ofName(name, []) : [as(STRENGTH.near)(near)];
      return this.correct(word, name?.isOwn === false ? name.short : near, forms);
    }
    const pieces = partsOf(key).filter((piece) => piece.length >= BEGINNING);
    if (pieces.length > 1) return pieces.flatMap((piece) => this.readOne(piece, false));
    return this.orMissing(word, []);
  }

  private correct(typed: string, read: string, forms: Alternative[]): Alternative[] {
    this.account.correct(typed, read);
    return forms;
  }

  private orMissing(word: string, found: Alternative[]): Alternative[] {
    if (found.length === 0) this.account.miss(word);
    return found;
  }

  private readNumber(word: string, key: string): Alternative[] {
    const written = this.lexicon.vocabulary.findNumber(key);
    return this.orMissing(word, written.map(as(STRENGTH.same)));
  }

  private writtenAs(key: string, strength: number): Alternative[] {
    return this.lexicon.vocabulary.find(key).map(as(strength));
  }

  private known(key: string): Alternative[] {
    return this.writtenAs(key, STRENGTH.same);
  }

  /** Some words that must follow each other, if the edition has them all. */
  private phrase(words: string): Alternative[] {
    const written = this.written.phrase(words);
    return written === undefined ? [] : [as(STRENGTH.same)(written)];
  }

  private ofName({ name, short }: ReadName, typed: readonly string[]): Alternative[] {
    this.account.readAlso(short);
    const whole = short === name ? [] : this.phrase(name);
    return [
      ...(typed.length > 0 ? this.phrase(typed.join(' ')) : []),
      ...whole,
      ...this.phrase(short).map(({ words }) => as(STRENGTH.name)(words)),
    ];
  }

  private caseOf(key: string): ReadName | undefined {
    return key.length < BEGINNING + 1 ? undefined : this.lexicon.names.readCase(key);
  }

  /** The name of which a word is another case. An English word that is known is none. */
  private cases(key: string): Alternative[] {
    const isCyrillic = inLatin(key) !== undefined;
    if (!isCyrillic && this.written.has(key)) return [];
    const name = this.caseOf(key);
    const nouns = this.lexicon.vocabulary.casesOf(key).map(as(STRENGTH.near));
    return name ? [...this.ofName(name, []), ...nouns] : nouns;
  }

  /** Other forms of a word that no ending tells, then words that mean the same. */
  private synonymsOf(words: string): Alternative[] {
    const { forms, synonyms } = this.lexicon;
    const written = (each: string, strength: number) =>
      this.phrase(each).map((phrase) => ({ ...phrase, strength }));
    const means = synonyms.of(words).flatMap((each) => {
      const found = written(each, STRENGTH.synonym);
      if (found.length > 0) this.account.readAlso(each);
      return found;
    });
    return [...forms.of(words).flatMap((each) => written(each, STRENGTH.form)), ...means];
  }

  private begun(key: string): Alternative[] {
    const words = this.lexicon.vocabulary.startingWith(key, MOST_BEGUN);
    for (const word of words.slice(0, 3)) this.account.readAlso(word);
    return words.map(as(STRENGTH.beginning));
  }
}
