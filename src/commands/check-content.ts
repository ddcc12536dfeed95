import { checkContent } from '../checks/check-content.ts';
import { hasErrors } from '../checks/issue.ts';
import { report } from '../checks/report.ts';
import { contentFolder } from '../model/content-folder.ts';

const { issues, story } = checkContent(contentFolder());
await report(issues);
if (hasErrors(issues)) process.exit(1);
console.log(
  `Content checked: ${story?.chapters.length} chapters, ${story?.claims.size} claims, ` +
    `${story?.quotations.size} quotations, ${story?.notes.size} notes, ${story?.sources.size} sources.`,
);
