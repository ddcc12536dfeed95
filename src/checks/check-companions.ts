import type { Story } from '../model/story.ts';
import {
  type Check,
  type CheckedContent,
  type CheckedEntry,
  entriesOf,
  fieldOf,
} from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Finds issues in every record of a collection that is in the story. */
const inEach = <Name extends 'events' | 'people' | 'examined'>(
  content: CheckedContent,
  collection: Name,
  find: (
    record: Story[Name] extends Map<string, infer Item> ? Item : never,
    entry: CheckedEntry,
  ) => Issue[],
): Issue[] =>
  entriesOf(content, collection).flatMap((entry) => {
    const record = content.story[collection].get(entry.id);
    return record ? find(record as never, entry) : [];
  });

const checkEvents = (content: CheckedContent): Issue[] =>
  inEach(content, 'events', ({ time, zone, kind, minutes, date, until }, entry) => {
    const clock = {
      field: 'zone',
      because: 'a time is somebody’s clock',
      example: 'zone: Europe/Lisbon, or whose clock it is',
    };
    const length = {
      field: 'minutes',
      because: 'a call has a length, or it was not found',
      example: 'minutes: 20, or as many as they were, or minutes: not found',
    };
    return [
      ...(time && !zone ? [issue('needs-field', fieldOf(entry, 'time'), clock)] : []),
      ...(kind === 'call' && minutes === undefined
        ? [issue('needs-field', fieldOf(entry), length)]
        : []),
      ...(until && until < date
        ? [
            issue('backwards', fieldOf(entry, 'until'), {
              first: `"date" ${date}`,
              last: `"until" ${until}`,
            }),
          ]
        : []),
    ];
  });

const checkOffices = (content: CheckedContent): Issue[] =>
  inEach(content, 'people', ({ offices }, entry) =>
    offices.flatMap(({ from, until }, index): Issue[] =>
      from && until && until < from
        ? [
            issue('backwards', fieldOf(entry, 'offices', index, 'until'), {
              first: `"from" ${from}`,
              last: `"until" ${until}`,
            }),
          ]
        : [],
    ),
  );

const checkStatements = (content: CheckedContent): Issue[] =>
  inEach(content, 'examined', ({ statements }, entry) =>
    statements.flatMap(({ verdict, reason }, index): Issue[] =>
      verdict === 'does not stand' && !reason
        ? [
            issue('needs-field', fieldOf(entry, 'statements', index), {
              field: 'reason',
              because: 'what does not stand needs its reason',
              example: 'reason: wrong speaker, wrong figure, stated as confirmed or unsupported',
            }),
          ]
        : [],
    ),
  );

/** Fields that another field of the same record makes necessary, or that contradict it. */
export const checkCompanions: Check = (content) => [
  ...checkEvents(content),
  ...checkOffices(content),
  ...checkStatements(content),
];
