import { parseProse } from '../model/parse-prose.ts';
import { ProseError } from '../model/prose-tree.ts';
import type { RawEntry } from '../model/read-content.ts';
import type { CheckedEntry } from './checked-content.ts';
import { explainMdx } from './explain-mdx.ts';
import { type Issue, issue } from './issue.ts';

/** How many faults of a text are told at once. */
const MOST_FAULTS = 10;

/** The end of a tag whose beginning was in a block that has a fault already. */
const ORPHAN = /^Unexpected closing tag/u;

type Reading = { prose: CheckedEntry['prose'] } | { fault: ProseError };

function read(text: string, firstLine: number): Reading {
  try {
    return { prose: parseProse(text, firstLine) };
  } catch (error) {
    if (error instanceof ProseError) return { fault: error };
    throw error;
  }
}

/** A text without the block that a line is in, its lines kept. */
function withoutBlock(text: string, index: number): string {
  const lines = text.split('\n');
  for (let at = index; lines[at]?.trim(); at -= 1) lines[at] = '';
  for (let at = index + 1; lines[at]?.trim(); at += 1) lines[at] = '';
  return lines.join('\n');
}

/**
 * Reads the prose of an entry. The parser ends at the first fault: so that all are told at once, a
 * text is read again without each block that has one.
 */
export function readProse({ file, body }: RawEntry): {
  prose: CheckedEntry['prose'];
  issues: Issue[];
} {
  const issues: Issue[] = [];
  let text = body?.text ?? '';
  for (let times = 0; body && times < MOST_FAULTS; times += 1) {
    const reading = read(text, body.firstLine);
    if ('prose' in reading)
      return { prose: issues.length === 0 ? reading.prose : undefined, issues };
    const { message, line } = reading.fault;
    if (issues.length === 0 || !ORPHAN.test(message))
      issues.push(issue('not-readable', { file, line }, explainMdx(message)));
    const rest = withoutBlock(text, line - body.firstLine);
    if (rest === text) break;
    text = rest;
  }
  return { prose: undefined, issues };
}
