import type { RawContent } from '../model/read-content.ts';
import { schemaLine } from '../schemas/json-schemas.ts';
import { type Issue, issue } from './issue.ts';

/**
 * YAML files whose first line does not name their schema. The site is the same without: this is no
 * part of the checks of a story.
 */
export const checkSchemaLines = ({ files }: RawContent): Issue[] =>
  files.flatMap(({ collection, path, file, firstLine }): Issue[] => {
    const line = schemaLine(collection, path);
    return path.endsWith('.yaml') && firstLine !== line
      ? [issue('no-schema-line', { file, line: 1, shown: firstLine }, { line })]
      : [];
  });
