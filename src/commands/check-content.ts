import { checkContent } from '../checks/check-content.ts';
import { formatReport, hasErrors } from '../checks/format-report.ts';
import { contentFolder } from '../model/content-folder.ts';

const { issues, story } = checkContent(contentFolder());
if (issues.length > 0) console.error(formatReport(issues));
if (hasErrors(issues)) process.exit(1);
console.log(
  `Content checked: ${story?.chapters.length} chapters, ${story?.claims.size} claims, ` +
    `${story?.quotations.size} quotations, ${story?.notes.size} notes, ${story?.sources.size} sources.`,
);
