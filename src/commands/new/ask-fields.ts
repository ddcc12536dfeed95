import type { Values } from './compose-record.ts';
import type { Field } from './list-fields.ts';
import type { Answers } from './read-answer.ts';

/** A conversation with an editor. */
export interface Talk {
  /** Puts a question and waits for what is typed; the proposals complete it. */
  ask: (question: string, proposals: readonly string[]) => Promise<string>;
  /** Says something that needs no answer. */
  say: (text: string) => void;
}

const questionOf = ({ name, holds, takes, isList, target, saysFile }: Field): string => {
  const choices = takes.length > 0 ? `\n  It takes: ${takes.join(', ')}.` : '';
  const several = isList ? `\n  Several with ${target ? 'commas' : 'semicolons'} between.` : '';
  return `\n${holds}${choices}${several}\n${name}${saysFile ? '' : ' (Enter: later)'}: `;
};

/** Asks which of some fields a record is to have as well. */
async function chooseFields(fields: readonly Field[], { ask }: Talk): Promise<Field[]> {
  if (fields.length === 0) return [];
  const names = fields.map(({ name }) => name);
  const question = `\nIt may also have: ${names.join(', ')}.\nWhich of these? (Enter: none) `;
  const wanted = (await ask(question, names)).split(/[\s,]+/u);
  return fields.filter(({ name }) => wanted.includes(name));
}

/**
 * Asks for what a new record needs and was not given, then for those of its other fields that are
 * wanted.
 */
export async function askFields(
  fields: readonly Field[],
  given: Values,
  answers: Answers,
  talk: Talk,
): Promise<Values> {
  const values = new Map(given);
  // Until the answer can be taken, or the field is left for later.
  const askFor = async (field: Field): Promise<void> => {
    const typed = (await talk.ask(questionOf(field), answers.proposals(field))).trim();
    if (typed === '' && !field.saysFile) return;
    const answer = answers.read(field, [typed], values);
    if ('value' in answer) {
      values.set(field.name, answer.value);
      return;
    }
    talk.say(answer.refusal);
    await askFor(field);
  };
  const open = fields.filter(({ name }) => !given.has(name));
  for (const field of open.filter(({ isRequired }) => isRequired)) await askFor(field);
  const others = open.filter(({ isRequired }) => !isRequired);
  for (const field of await chooseFields(others, talk)) await askFor(field);
  return values;
}
