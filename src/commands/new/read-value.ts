import { explainValue } from '../../checks/explain-value.ts';
import { nearest } from '../../model/nearest.ts';
import { definitionOf } from '../../schemas/walk-fields.ts';
import type { Field } from './list-fields.ts';

/** The ids that exist, by what they are the ids of. */
export type Ids = Readonly<Record<string, readonly string[] | undefined>>;

/** What was typed for a field: its value, or a sentence on what is wrong and what to type. */
export type ReadValue = { value: unknown } | { refusal: string };

/**
 * The texts of a list: ids are parted by commas, sentences, which have commas of their own, by
 * semicolons.
 */
const partsOf = (typed: string, { target }: Field): string[] =>
  typed
    .split(target ? /[\s,]+/u : /;/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** One text as the value that the field's schema would read in a YAML file. */
function scalarOf(typed: string, field: Field): unknown {
  const { type } = definitionOf(field.schema);
  if (field.isNullable && typed === 'null') return null;
  if (type === 'boolean' && field.words.includes(typed)) return typed === 'true';
  const isNumber = type === 'number' || type === 'union';
  return isNumber && /^\d+$/u.test(typed) ? Number(typed) : typed;
}

/** What is wrong with an id that a reference names; undefined where it is right. */
function unknownId(id: unknown, { name, target, words }: Field, ids: Ids): string | undefined {
  const known = ids[target ?? ''] ?? [];
  if (target === undefined || [...known, ...words].includes(String(id))) return undefined;
  const near = nearest(String(id), known);
  const alike = near ? [near] : known.filter((each) => each.includes(String(id)));
  const remedy = alike.length > 0 ? `write ${alike.join(' or ')}, or add` : 'add';
  return `"${String(id)}" is not in ${target}. Fix for "${name}": ${remedy} the record first.`;
}

/** Reads what was typed for a field, several texts for a list. */
export function readValue(field: Field, typed: readonly string[], ids: Ids): ReadValue {
  const texts = typed.map((text) => text.trim().replace(/\s+/gu, ' '));
  const value = field.isList
    ? texts.flatMap((text) => partsOf(text, field))
    : scalarOf(texts.at(-1) ?? '', field);
  const found = field.schema.safeParse(value).error?.issues[0];
  if (found) {
    const at = found.path.reduce<unknown>((all, step) => (all as unknown[])[Number(step)], value);
    const { problem, remedy } = explainValue(found, at, field.schema);
    return { refusal: `"${field.name}" ${problem}. Fix: ${remedy}. It holds: ${field.holds}` };
  }
  const refusal = [value]
    .flat()
    .map((id) => unknownId(id, field, ids))
    .find((sentence) => sentence !== undefined);
  return refusal === undefined ? { value } : { refusal };
}
