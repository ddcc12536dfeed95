import { dirname, join } from 'node:path';
import { groupOf } from '../model/record-file.ts';
import { isGroupedBy } from '../schemas/collections.ts';
import { type Check, type CheckedEntry, fieldOf, idsIn } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';
import { nearest } from '../model/nearest.ts';

/** The file of a group, in the folder that an entry is in. */
const fileOf = ({ file }: CheckedEntry, group: string): string =>
  join(dirname(file), `${group}.yaml`);

/** Files of claims or quotations whose name is no topic: each once, at its first record. */
const checkTopicFiles: Check = (content) => {
  const topics = idsIn(content, 'topics');
  const wrong = content.entries.filter(
    ({ collection, fileName }) => isGroupedBy(collection, 'topic') && !topics.has(fileName),
  );
  const first = new Map(wrong.toReversed().map((entry) => [entry.file, entry]));
  return [...first.values()].map((entry) =>
    issue('no-topic-of-name', fieldOf(entry), {
      name: entry.fileName,
      nearest: nearest(entry.fileName, [...topics]),
    }),
  );
};

/** Records that are in the file of another side, publisher or year. */
const checkGroups: Check = ({ entries, story }) => {
  const sides = story.site.sides.map(({ id }) => id);
  return entries.flatMap((entry): Issue[] => {
    const group = entry.isSound ? groupOf(entry.collection, entry.data) : undefined;
    if (!group || group.name === entry.fileName) return [];
    // A side that does not exist is reported as that.
    if (group.field === 'side' && !sides.includes(group.name)) return [];
    const { because, name } = group;
    return [
      issue('misplaced-record', fieldOf(entry), {
        id: entry.id,
        because,
        file: fileOf(entry, name),
      }),
    ];
  });
};

/** Records that are not in the file in which an editor looks for them. */
export const checkLayout: Check = (content) => [
  ...checkTopicFiles(content),
  ...checkGroups(content),
];
