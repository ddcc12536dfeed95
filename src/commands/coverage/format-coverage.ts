import { languageName } from '../../model/language-name.ts';
import type { Coverage } from './measure-coverage.ts';

/** A table as plain text. The first column is aligned left, the others right. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return cells.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

function chaptersTable(chapters: Coverage['chapters']): string {
  const rows = chapters.map(({ id, claims, sentences, bare }) => [
    id,
    claims,
    sentences,
    sentences - bare.length,
    bare.length,
  ]);
  const columns = [1, 2, 3, 4].map((column) => sum(rows.map((row) => Number(row[column]))));
  return table([['', 'claims', 'sentences', 'grounded', 'bare'], ...rows, ['all', ...columns]]);
}

/** How many characters of a sentence are shown at most: enough to find it, on one line. */
const LONGEST_SHOWN = 90;

const shorten = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/u, '')} …`;

/** Every bare sentence of every chapter, as file, line and its first words. */
const listBare = (chapters: Coverage['chapters']): string =>
  chapters
    .flatMap(({ file, bare }) => bare.map(({ line, text }) => `${file}:${line}  ${shorten(text)}`))
    .join('\n');

/** What a story holds, as a text for its editors. `showsSentences` adds all bare sentences. */
export function formatCoverage(coverage: Coverage, showsSentences: boolean): string {
  const { records, standings, accounts, originals, chapters } = coverage;
  const parts: [heading: string, body: string][] = [
    ['Records', table(records)],
    ['Claims by standing (a disputed one is also counted under its own)', table(standings)],
    [
      'By account (a claim of two is counted in both)',
      table([
        ['', 'claims', 'quotations'],
        ...accounts.map((row) => [row.name, row.claims, row.quotations]),
      ]),
    ],
    [
      'Quotations by the language of the original',
      table(
        originals.map(([language, number]) => [
          language ? languageName(language) : 'not found',
          number,
        ]),
      ),
    ],
    [
      'Chapters with their summaries and In short: a grounded sentence carries a claim, a quotation or a note; a bare one none',
      chaptersTable(chapters),
    ],
    ...(showsSentences ? [['Bare sentences', listBare(chapters)] as [string, string]] : []),
  ];
  return parts.map(([heading, body]) => `${heading}\n${body}`).join('\n\n');
}
