import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { hasErrors } from '../checks/issue.ts';
import { report } from '../checks/report.ts';
import { publishEdition } from '../ledger/publish-edition.ts';
import { LEDGER_FILE, formatLedger } from '../model/ledger.ts';
import { dateField } from '../schemas/fields.ts';
import { storyFolder } from './story-folder.ts';

const [date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (!dateField.safeParse(date).success) {
  console.error(`"${date}" is not a day: npm run edition -- 2027-02-03, or today without one.`);
  process.exit(1);
}

const folder = storyFolder();
const { issues, story } = checkContent(folder, { withDrafts: false });
await report(issues);
if (hasErrors(issues) || !story) {
  console.error('No edition was published: mend the errors first.');
  process.exit(1);
}
const last = story.ledger.editions.at(-1);
if (last && date < last.date) {
  console.error(`Edition ${last.number} is of ${last.date}: a later one cannot be of ${date}.`);
  process.exit(1);
}

const ledger = publishEdition(story, date);
const file = join(folder, LEDGER_FILE);
writeFileSync(file, formatLedger(ledger));
const count = ledger.passages.filter(({ gone }) => gone === undefined).length;
console.log(
  `Edition ${ledger.editions.length} of ${date}: ${count} addresses in ${relative('', file)}.`,
);
