import type { Table } from '../model/prose.ts';
import type { Check } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

function checkTable({ line, head, rows }: Table, file: string): Issue[] {
  const columns = head.length;
  const empty = head.findIndex((words) => words === '');
  return [
    ...(empty < 0 ? [] : [issue('column-without-name', { file, line }, { column: empty + 1 })]),
    ...(rows.length > 0 ? [] : [issue('table-without-rows', { file, line })]),
    ...rows
      .filter(({ cells }) => cells !== columns)
      .map((row) => issue('uneven-row', { file, line: row.line }, { cells: row.cells, columns })),
  ];
}

/** Tables of which a reader cannot say what a column holds, or that lose or lack cells. */
export const checkTables: Check = ({ entries }) =>
  entries.flatMap(({ file, prose }) =>
    (prose?.tables ?? []).flatMap((table) => checkTable(table, file)),
  );
