import type { Scalar } from 'yaml';

/** A sign # that is no comment of its own: close to the words before it, or to those after it. */
const CLOSE_HASH = /^(?: #|[ \t]+#[^\s#])/u;

/** The forms of a number and of a word that everybody reads as YAML does. */
const PLAIN_FORM = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|null|)$/u;

/** A value that YAML reads as something else than it says: the code of the fault, and its words. */
export function misreadOf(
  { type, value, source = '', range }: Scalar,
  text: string,
): { code: string; message: string } | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  if (typeof value === 'string' && CLOSE_HASH.test(text.slice(range[1], range[1] + 40)))
    return { code: 'CUT_BY_HASH', message: 'A text is cut' };
  if (typeof value === 'number' && /^[-+]?0\d/u.test(source))
    return { code: 'LEADING_ZERO', message: 'A number begins with 0' };
  if (typeof value === 'string' || PLAIN_FORM.test(source)) return undefined;
  return { code: 'READ_AS', message: `${source} is read as ${String(value)}` };
}
