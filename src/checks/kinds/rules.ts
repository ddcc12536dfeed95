import { eitherOf } from '../../model/english.ts';
import type { ConflictValues } from '../../schemas/rules.ts';
import type { IssueWording } from './issue-words.ts';

/** What is known of conflicts between fields, and the record's id, by kind of issue. */
export type RuleValues = {
  [Kind in keyof ConflictValues]: ConflictValues[Kind] & { id: string };
};

/** What is said of fields of a record that do not fit one another. */
export const ruleKinds: IssueWording<RuleValues> = {
  'needs-field': ({ field, because, example }) => ({
    message: `"${field}" is missing: ${because}.`,
    fix: `add ${example}.`,
  }),
  'zone-without-time': ({ zone }) => ({
    message: `"zone" ${zone} says whose clock it is, and no time is given.`,
    fix: 'add "time", "by" or "daytime", or remove "zone".',
  }),
  'one-of-two': ({ fields: [one, other], because }) => ({
    message: `"${one}" and "${other}" cannot both be written: ${because}.`,
    fix: `remove "${one}" or "${other}".`,
  }),
  'named-twice': ({ field, name }) => ({
    message: `"${field}" names "${name}" twice.`,
    fix: 'remove one of the two, or name what was meant in its place.',
  }),
  'not-of-this': ({ field, because }) => ({
    message: `"${field}" does not belong here: ${because}.`,
    fix: `remove "${field}".`,
  }),
  backwards: ({ first, last }) => ({
    message: `${last} is before ${first}.`,
    fix: 'write the earlier day first.',
  }),
  'no-span': ({ from, until, day }) => ({
    message: `"${until}" is the same day as "${from}", ${day}: a picture of one day has no width.`,
    fix: `write a later day in "${until}".`,
  }),
  'no-number': ({ what }) => ({
    message: `The point “${what}” has no number.`,
    fix: 'write "low" and "high", the same twice for an exact number; only "low" for at least, only "high" for up to.',
  }),
  'high-below-low': ({ low, high }) => ({
    message: `"high" ${high} is below "low" ${low}.`,
    fix: 'write the smaller number in "low" and the larger in "high".',
  }),
  'beyond-nothing': ({ low, high }) => ({
    message: `"beyond" says more than one end of a number, but this one has two, ${low} and ${high}.`,
    fix: 'remove "beyond", or the end that the source does not give.',
  }),
  'repeated-statement': ({ statement, first }) => ({
    message: `Statement ${first} has the id "${statement}" too.`,
    fix: 'choose another id for one of the two: it is the end of its address.',
  }),
  'one-fate': ({ address }) => ({
    message: `What became of ${address} is not said in one way.`,
    fix: 'write "to" with where the passage stands now, or "retired" with why it is gone.',
  }),
  'outer-marks': ({ words }) => ({
    message: `Quotation marks stand around the words: ${words}`,
    fix: 'remove the outer marks: the site prints its own.',
  }),
  'same-color': ({ color, free }) => ({
    message: `Another side is ${color} already, and nobody could tell the two apart.`,
    fix: `write ${eitherOf(free)}.`,
  }),
  'call-of-few': ({ id }) => ({
    message: `The call "${id}" does not name two who spoke, and a call is between two at least.`,
    fix: 'add people: [one, another], by their ids.',
  }),
  'wrong-script': ({ lang, words }) => ({
    message: `The words are not in the letters of the language "${lang}": ${words.slice(0, 40)}`,
    fix: 'correct "lang", or add the script to it, like "ru-Latn".',
  }),
  'no-ground': ({ id }) => ({
    message: `The claim "${id}" has no ground.`,
    fix: 'add "evidence" (sources), "from" (the claims it is computed from) or "looked-in" (where it was looked for).',
  }),
  'dangling-count': ({ id }) => ({
    message: `The claim "${id}" has {count} in "says" but no "count".`,
    fix: 'add count: days between, or count: day number.',
  }),
  'count-not-printed': ({ id }) => ({
    message: `The claim "${id}" counts days but "says" has no {count}.`,
    fix: 'write {count} in "says" where the number goes.',
  }),
};
