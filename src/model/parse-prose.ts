import { ProseReader } from './prose-reader.ts';
import { ProseError, parseTree } from './prose-tree.ts';
import type { Prose } from './prose.ts';

/**
 * Reads the body of an MDX text with the parser that also renders it.
 * @param firstLine the line of the file on which the body begins.
 * @throws ProseError if the body is not valid MDX.
 */
export function parseProse(body: string, firstLine = 1): Prose {
  const reader = new ProseReader(firstLine);
  try {
    reader.read(parseTree(body));
  } catch (error) {
    throw error instanceof ProseError
      ? new ProseError(error.message, error.line + firstLine - 1)
      : error;
  }
  return reader.prose;
}
