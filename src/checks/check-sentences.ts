import { type Check, entriesOf, fieldOf, textFieldsOf } from './checked-content.ts';
import { issue } from './issue.ts';

const ENDS = /[.!?…]$/u;

/** Fields that hold sentences, by collection: they are printed one after another. */
const SENTENCES = [
  ['claims', ['says']],
  ['chapters', ['summary']],
  ['pages', ['summary']],
  ['terms', ['definition']],
  ['people', ['about']],
  ['sources', ['remark']],
  ['examined', ['summary', 'remark']],
] as const;

/** Sentences that do not end as sentences do. */
export const checkSentences: Check = (content) =>
  SENTENCES.flatMap(([collection, fields]) =>
    entriesOf(content, collection).flatMap((entry) =>
      textFieldsOf(entry)
        .filter(({ path, value }) => {
          const field = path.findLast((step) => typeof step === 'string');
          return fields.some((each) => each === field) && !ENDS.test(value.trim());
        })
        .map(({ path }) => {
          const field = path.findLast((step) => typeof step === 'string') ?? '';
          return issue('no-full-stop', fieldOf(entry, ...path), { field: String(field) });
        }),
    ),
  );
