import { proseComponents } from '../model/prose-components.ts';
import type { ComponentUse } from '../model/prose.ts';
import type { Check } from './checked-content.ts';
import { type Issue, type Where, issue } from './issue.ts';

const WORD = /[\p{L}\p{N}.,;:!?]/u;

function checkMark({ name, props, beside: [before, after] }: ComponentUse, where: Where): Issue[] {
  if (before.trim() === '') return [issue('mark-apart', where, { name, id: String(props['id']) })];
  return WORD.test(after) ? [issue('mark-in-word', where, { name, after })] : [];
}

/** Marks that are not right after the words they are of, or that leave no space to the next. */
export const checkMarks: Check = (content) =>
  content.entries.flatMap(({ file, prose }) =>
    (prose?.uses ?? [])
      .filter(
        ({ name, standsAlone }) => proseComponents[name]?.placement === 'mark' && !standsAlone,
      )
      .flatMap((use) => checkMark(use, { file, line: use.line })),
  );
