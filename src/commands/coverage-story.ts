import { checkContent } from '../checks/check-content.ts';
import { report } from '../checks/report.ts';
import { formatCoverage } from './coverage/format-coverage.ts';
import { measureCoverage } from './coverage/measure-coverage.ts';
import { storyFolder } from './story-folder.ts';

const { issues, entries, story } = checkContent(storyFolder());
if (!story) {
  await report(issues);
  process.exit(1);
}
const showsSentences = process.argv.includes('--sentences');
console.log(formatCoverage(measureCoverage(story, entries), showsSentences));
if (!showsSentences) console.log('\nThe bare sentences: npm run -s coverage:story -- --sentences');
