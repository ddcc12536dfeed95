/** How British and American English, and German without its dots, write the same: from, to. */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  [/our$/u, 'or'],
  [/our(?=[a-z])/u, 'or'],
  [/or$/u, 'our'],
  [/is(?=e$|ed$|es$|ing$|ation$)/u, 'iz'],
  [/iz(?=e$|ed$|es$|ing$|ation$)/u, 'is'],
  [/re$/u, 'er'],
  [/er$/u, 're'],
  [/ence$/u, 'ense'],
  [/ense$/u, 'ence'],
  [/ogue$/u, 'og'],
  [/og$/u, 'ogue'],
  [/amme$/u, 'am'],
  [/ll(?=ed$|ing$|er$)/u, 'l'],
  [/l(?=ed$|ing$|er$)/u, 'll'],
  [/^f/u, 'ph'],
  [/^ph/u, 'f'],
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
];

/** Other ways to write a folded word, each once. Most of them are no words. */
export const variantsOf = (word: string): string[] => [
  ...new Set(RULES.map(([from, to]) => word.replace(from, to)).filter((each) => each !== word)),
];

/** How Russian and Ukrainian letters are written in English, folded as the search compares. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A Cyrillic word in Latin letters; undefined for a word that is not Cyrillic. */
export const inLatin = (word: string): string | undefined =>
  /^[\p{sc=Cyrillic}]+$/u.test(word)
    ? [...word].map((letter) => LATIN[letter] ?? letter).join('')
    : undefined;

/** How many letters at the end of a word may be its case, and how many must be before them. */
const ENDING = 4;
const STEM = 4;

/**
 * Whether two folded words may be cases of one name or noun, as in Russian, Ukrainian and Polish:
 * `путину` and `путин`, `zelenskiego` and `zelenski`. Both begin alike and differ only at the end.
 */
export function mayBeCases(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const rest = Math.max(one.length, other.length) - shared;
  return (
    shared >= STEM &&
    rest <= ENDING &&
    rest <= shared * 0.7 &&
    shared >= Math.min(one.length, other.length) - 2
  );
}

/**
 * Whether a folded word may be a case of a name. What a name loses is a vowel, a soft sign or a
 * sound between: `курсі` is none of `курськ`.
 */
export function mayBeCaseOf(word: string, name: string): boolean {
  if (!mayBeCases(word, name)) return false;
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared += 1;
  return !/[бвгджзклмнпрстфхцчшщ][ьъ]?$/u.test(name.slice(shared));
}
