import type { Table } from '../model/prose.ts';
import type { Check } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

function checkTable({ line, head, rows }: Table, file: string): Issue[] {
  const columns = head.length;
  const empty = head.findIndex((words) => words === '');
  const repeated = head.find((words, index) => words !== '' && head.indexOf(words) < index);
  return [
    ...(empty < 0 ? [] : [issue('column-without-name', { file, line }, { column: empty + 1 })]),
    ...(repeated ? [issue('column-twice', { file, line }, { name: repeated })] : []),
    ...(rows.length > 0 ? [] : [issue('table-without-rows', { file, line })]),
    ...rows
      .filter(({ cells }) => cells.length !== columns)
      .map(({ line: at, cells }) =>
        issue('uneven-row', { file, line: at }, { cells: cells.length, columns }),
      ),
    ...rows
      .filter(({ cells }) => cells.length === columns && cells.includes(''))
      .map(({ line: at, cells }) =>
        issue('empty-cell', { file, line: at }, { column: cells.indexOf('') + 1 }),
      ),
  ];
}

/** Tables of which a reader cannot say what a column holds, or that lose or lack cells. */
export const checkTables: Check = ({ entries }) =>
  entries.flatMap(({ file, prose }) =>
    (prose?.tables ?? []).flatMap((table) => checkTable(table, file)),
  );
