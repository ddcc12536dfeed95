import type { Field } from './list-fields.ts';
import type { Answers } from './read-answer.ts';
import { readFlags } from './read-flags.ts';

/**
 * Reads the values that a command line gives; each refusal says what is wrong with one, and what to
 * write.
 */
export function readGiven(
  args: readonly string[],
  fields: readonly Field[],
  answers: Answers,
): { given: Map<string, unknown>; refusals: string[] } {
  const { typed, refusals } = readFlags(args, fields);
  const given = new Map<string, unknown>();
  for (const field of fields) {
    const texts = typed.get(field.name);
    const answer = texts && answers.read(field, texts, given);
    if (answer && 'value' in answer) given.set(field.name, answer.value);
    else if (answer) refusals.push(answer.refusal);
  }
  return { given, refusals };
}
