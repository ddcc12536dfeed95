import { readContent } from '../model/read-content.ts';
import { findRecords } from './find/find-records.ts';
import { formatFinds } from './find/format-finds.ts';
import { storyFolder } from './story-folder.ts';

/** How wide the table is where its output is no terminal: a file, another command. */
const WIDTH_OF_A_FILE = 160;

const typed = process.argv.slice(2);
const { entries } = readContent(storyFolder());
const found = findRecords(entries, typed);
if (found.length === 0) {
  console.error(
    typed.length === 0
      ? 'Say what to find, in words or by its address: npm run find -- words'
      : `No record has all of this: ${typed.join(' ')}`,
  );
  process.exit(1);
}
console.log(formatFinds(found, process.stdout.columns ?? WIDTH_OF_A_FILE));
