import { join, relative } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkSpelling } from '../checks/check-spelling.ts';
import { hasErrors } from '../checks/issue.ts';
import { readWordList } from '../checks/read-word-list.ts';
import { report } from '../checks/report.ts';
import { readText } from '../model/read-text.ts';
import { storyFolder } from './story-folder.ts';

const folder = storyFolder();
const path = join(folder, 'words.txt');
const list = readWordList(readText(path).text ?? '');
const { entries } = checkContent(folder);
const issues = await checkSpelling(entries, { ...list, file: relative(process.cwd(), path) });
await report(issues);
if (hasErrors(issues)) process.exit(1);
console.log(
  `Spelling checked: ${list.words.size} words of the story’s own, ${list.forbidden.size} spellings forbidden.`,
);
