import { type Check, type CheckedEntry, fieldOf, textFieldsOf } from './checked-content.ts';
import { excerptAt } from './excerpt.ts';
import { type Issue, type Where, issue } from './issue.ts';

/** Collections of which readers type the words, with any sign. */
const TYPED: readonly CheckedEntry['collection'][] = ['queries', 'search'];

const OTHER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«' };

/** The signs that come in two, but for the one of an item in a list, a). */
const SIGN = /(?<=^|\s)[\p{L}\p{N}]{1,2}\)(?=\s)|[()[\]{}]|(?<!\d)["“”„‟]/gu;

/** The first sign of a text whose other half is missing. */
function findLone(text: string): { sign: string; at: number } | undefined {
  const open: { sign: string; at: number }[] = [];
  let mark: { sign: string; at: number } | undefined;
  for (const { 0: sign, index: at } of text.matchAll(SIGN)) {
    const close = sign.at(-1) ?? '';
    if (sign.length > 1 && open.length === 0) continue;
    if (/["“”„‟]/u.test(sign)) mark = mark ? undefined : { sign, at };
    else if (!OTHER[close]) open.push({ sign, at });
    else if (open.pop()?.sign !== OTHER[close]) return { sign: close, at };
  }
  return open[0] ?? mark;
}

function check(text: string, where: Where): Issue[] {
  const found = findLone(text);
  return found
    ? [
        issue(
          'lone-sign',
          {
            ...where,
            line: where.line + text.slice(0, found.at).split('\n').length - 1,
            shown: excerptAt(text.replaceAll('\n', ' '), found.at),
          },
          { sign: found.sign },
        ),
      ]
    : [];
}

const isText = ({ path, meta }: ReturnType<typeof textFieldsOf>[number]): boolean =>
  !meta.referenceTo && !['contact', 'address'].includes(String(path.at(-1)));

/**
 * Brackets without their other half, in texts and fields; in words of others also quotation marks,
 * which are no signs of our own words.
 */
export const checkBrackets: Check = ({ entries }) =>
  entries.flatMap((entry) => [
    ...(TYPED.includes(entry.collection) ? [] : textFieldsOf(entry).filter(isText)).flatMap(
      // The lines of a field are not those of its file.
      ({ path, value, meta }) =>
        check(
          (meta.ownWords ? value.replace(/["“”„‟]/gu, '') : value).replaceAll('\n', ' '),
          fieldOf(entry, ...path),
        ),
    ),
    ...(entry.prose?.pieces ?? []).flatMap(({ text, line }) =>
      check(text.replace(/["“”„‟]/gu, ' '), { file: entry.file, line }),
    ),
    ...(entry.prose?.images ?? []).flatMap(({ alt, credit, line }) =>
      [alt, credit].flatMap((text) => check(text, { file: entry.file, line })),
    ),
  ]);
