import type { IssueWording } from './issue-words.ts';

/**
 * What is known of records in the wrong file, and of files with the wrong name, by kind of issue.
 */
export interface LayoutValues {
  /** `file` is the one it belongs in. */
  'misplaced-record': { id: string; because: string; file: string };
  'no-topic-of-name': { name: string; nearest: string | undefined };
  /** `file` is where a record of the topic that is written belongs; undefined where it is there. */
  'written-topic': { topic: string; file: string | undefined };
  /** The line that is to be written. */
  'no-schema-line': { line: string };
}

/** What is said of records in the wrong file, and of files with the wrong name. */
export const layoutKinds: IssueWording<LayoutValues> = {
  'misplaced-record': ({ id, because, file }) => ({
    message: `"${id}" does not belong in this file: ${because}.`,
    fix: `move it to ${file}.`,
  }),
  'no-topic-of-name': ({ name, nearest }) => ({
    message: `The file's name, "${name}", is no topic.`,
    fix: nearest
      ? `rename the file to ${nearest}.yaml, the nearest topic, or add the topic to topics.yaml.`
      : 'rename the file to the topic of its records, or add the topic to topics.yaml.',
  }),
  'written-topic': ({ topic, file }) => ({
    message: '"topic" is not written here: it is the name of the file.',
    fix: `remove the line${file ? `; if the topic is ${topic}, move the record to ${file}` : ''}.`,
  }),
  'no-schema-line': ({ line }) => ({
    message: 'The first line does not name the schema, so that editors cannot complete the file.',
    fix: `write as its first line: ${line}`,
  }),
};
