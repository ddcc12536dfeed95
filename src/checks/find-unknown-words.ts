import { type SiteLanguage, labels } from '../labels/labels.ts';
import {
  type CSpellSettings,
  getDefaultBundledSettingsAsync,
  readSettings,
  spellCheckDocument,
} from 'cspell-lib';

/** The dictionary of each language, how it is asked for, and whether words join to new ones. */
const DICTIONARIES = {
  en: { name: 'en_us', locale: 'en-US', canJoin: false, of: 'American English' },
  de: { name: 'de-de', locale: 'de-DE', canJoin: true, of: 'German' },
} as const satisfies Record<SiteLanguage, object>;

/** Where the dictionary of German is described; that of English comes with the checker. */
const GERMAN = import.meta.resolve('@cspell/dict-de-de/cspell-ext.json');

/**
 * Words of fewer letters are left alone: initials, units, what is left of a word after its
 * apostrophe.
 */
const SHORTEST = 3;

/** No limit: every word that is wrong is reported, wherever it is. */
const ALL = 1_000_000;

/** Addresses of sites, named in a sentence. */
const HOSTS = '/\\b[\\w-]+(?:\\.[a-z]{2,})+\\b/g';

/** Names in braces, which stand for numbers that the build counts. */
const PLACEHOLDERS = '/\\{[a-z]+\\}/g';

/** How many spellings are proposed for a word. */
const PROPOSALS = 3;

/** What the dictionary is of that texts are checked by, as an author is told it. */
export const dictionaryName = (): string => DICTIONARIES[labels().language].of;

/** The dictionary alone: none of the words of programming that would let misspellings pass. */
async function settingsWith(words: readonly string[]): Promise<CSpellSettings> {
  const { language } = labels();
  const { name, locale, canJoin } = DICTIONARIES[language];
  const { dictionaryDefinitions = [] } =
    language === 'en'
      ? await getDefaultBundledSettingsAsync()
      : await readSettings(new URL(GERMAN));
  return {
    language: locale,
    loadDefaultConfiguration: false,
    dictionaryDefinitions: dictionaryDefinitions.filter((each) => each.name === name),
    dictionaries: [name],
    allowCompoundWords: canJoin,
    words: [...words],
    ignoreRegExpList: [HOSTS, PLACEHOLDERS],
    minWordLength: SHORTEST,
    maxNumberOfProblems: ALL,
    maxDuplicateProblems: ALL,
    numSuggestions: 2 * PROPOSALS,
  };
}

async function check(text: string, words: readonly string[], generateSuggestions: boolean) {
  const { locale } = DICTIONARIES[labels().language];
  const document = { uri: 'untitled:///text.txt', text, languageId: 'plaintext', locale };
  const options = { generateSuggestions, noConfigSearch: true };
  const { issues, errors = [] } = await spellCheckDocument(
    document,
    options,
    await settingsWith(words),
  );
  if (errors.length > 0) throw new AggregateError(errors, 'The spelling cannot be checked');
  return issues;
}

/**
 * The places of the words that are not in the dictionary of the site’s language, in order. That of
 * English is American.
 */
export const findUnknownWords = async (text: string): Promise<number[]> =>
  (await check(text, [], false)).map(({ offset }) => offset);

/** The proposals that help: each once, as large or small as the word, none with a possessive. */
function sift(word: string, proposals: readonly string[]): string[] {
  const isCapital = word !== word.toLowerCase();
  const fitting = proposals.filter(
    (proposal) => !/[’']/u.test(proposal) && (isCapital || proposal === proposal.toLowerCase()),
  );
  const sized = fitting.map((proposal) =>
    isCapital ? proposal.charAt(0).toUpperCase() + proposal.slice(1) : proposal,
  );
  return [...new Set(sized)].slice(0, PROPOSALS);
}

/** For each of some words the spellings that it may have been meant for, the nearest first. */
export async function proposeSpellings(
  words: readonly string[],
  known: readonly string[],
): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  const issues = await check([...new Set(words)].join('\n'), known, true);
  return new Map(issues.map(({ text, suggestions = [] }) => [text, sift(text, suggestions)]));
}
