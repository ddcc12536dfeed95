import type { Scalar } from 'yaml';

/** A sign # that is no comment of its own: close to the words before it, or to those after it. */
const CLOSE_HASH = /^(?: #|[ \t]+#[^\s#])/u;

/** A value that YAML reads as something else than it says: the code of the fault. */
export function misreadOf(
  { type, value, source, range }: Scalar,
  text: string,
): string | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  if (typeof value === 'string' && CLOSE_HASH.test(text.slice(range[1], range[1] + 40)))
    return 'CUT_BY_HASH';
  if (typeof value === 'number' && /^[-+]?0\d/u.test(source ?? '')) return 'LEADING_ZERO';
  return undefined;
}
