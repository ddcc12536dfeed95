import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../model/read-content.ts';
import { checkSchemaLines } from './check-schema-lines.ts';
import { type IssueRow, expectIssues } from './testing/test-reports.ts';
import { withFolder } from './testing/write-story.ts';

const SITE = '# yaml-language-server: $schema=.schema/site.json';
const CLAIMS = '# yaml-language-server: $schema=../.schema/claims.json';

const cases: [title: string, files: Record<string, string>, ...rows: IssueRow[]][] = [
  [
    'accepts files that name their schema, whatever their lines end with, and texts',
    {
      'site.yaml': `${SITE}\ntitle: x\n`,
      'claims/tide.yaml': `${CLAIMS}\r\na: {}\r\n`,
      'notes/clock.mdx': '---\n---\n',
    },
  ],
  [
    'reports a file that names none, with the line to write',
    { 'site.yaml': 'title: x\n', 'claims/tide.yaml': '' },
    ['no-schema-line', 'claims/tide.yaml', 1, { line: CLAIMS }, ''],
    ['no-schema-line', 'site.yaml', 1, { line: SITE }, 'title: x'],
  ],
  [
    'reports a file that names the schema of another place or collection',
    { 'site.yaml': `${CLAIMS}\n`, 'claims/tide.yaml': `${CLAIMS.replace('../', '')}\n` },
    ['no-schema-line', 'claims/tide.yaml', 1, { line: CLAIMS }, CLAIMS.replace('../', '')],
    ['no-schema-line', 'site.yaml', 1, { line: SITE }, CLAIMS],
  ],
];

for (const [title, files, ...rows] of cases) {
  test(title, () => {
    withFolder((folder) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      expectIssues(checkSchemaLines(readContent(folder)), rows, relative(process.cwd(), folder));
    });
  });
}
