import { checkContent } from '../checks/check-content.ts';
import { checkSchemaLines } from '../checks/check-schema-lines.ts';
import { hasErrors } from '../checks/issue.ts';
import { report } from '../checks/report.ts';
import { readContent } from '../model/read-content.ts';
import { writeSchemas } from '../model/write-schemas.ts';
import { storyFolder } from './story-folder.ts';

const folder = storyFolder();
const content = readContent(folder);
writeSchemas(folder, content);

const { issues: found, story } = checkContent(folder, { content });
const issues = [...found, ...checkSchemaLines(content)];
await report(issues);
if (hasErrors(issues)) process.exit(1);
console.log(
  `Content checked: ${story?.chapters.length} chapters, ${story?.claims.size} claims, ` +
    `${story?.quotations.size} quotations, ${story?.notes.size} notes, ${story?.sources.size} sources.`,
);
