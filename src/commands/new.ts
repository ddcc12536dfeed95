import { readContent } from '../model/read-content.ts';
import { writeSchemas } from '../model/write-schemas.ts';
import { askFields } from './new/ask-fields.ts';
import { beginRecord } from './new/begin-record.ts';
import { beginStory } from './new/begin-story.ts';
import { describeFlags, describeKinds, describeMissing } from './new/describe-flags.ts';
import { listFields } from './new/list-fields.ts';
import { nextOrder } from './new/next-order.ts';
import { answersOf } from './new/read-answer.ts';
import { readGiven } from './new/read-given.ts';
import { isRecordKind } from './new/record-kinds.ts';
import { reportRecord } from './new/report-record.ts';
import { terminalTalk } from './new/terminal-talk.ts';
import { refuse } from './refuse.ts';
import { storyFolder } from './story-folder.ts';

const [kind, ...args] = process.argv.slice(2);
if (kind === 'story') {
  const begun = beginStory(args, new Date().toISOString().slice(0, 10));
  if ('refusal' in begun) refuse(begun.refusal);
  console.log(begun.told);
  process.exit(0);
}
if (!isRecordKind(kind)) refuse(describeKinds());
const fields = listFields(kind);
if (args.includes('--help')) {
  console.log(describeFlags(fields));
  process.exit(0);
}

const folder = storyFolder();
const content = readContent(folder);
const answers = answersOf(kind, content);
const { given, refusals } = readGiven(args, fields, answers);
if (refusals.length > 0) refuse(refusals.join('\n'));

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const missing = fields.filter(({ name, saysFile }) => saysFile && !given.has(name));
if (missing.length > 0 && !isTerminal) refuse(describeMissing(kind, missing, fields, given));

const values = new Map(given);
if (isTerminal) {
  const talk = terminalTalk(() => refuse('\nNothing was written.'));
  for (const [name, value] of await askFields(fields, given, answers, talk))
    values.set(name, value);
  talk.end();
}
if (kind === 'chapter' && !values.has('order'))
  values.set('order', nextOrder(content, String(values.get('part'))));

const record = { kind, fields, values };
const outcome = beginRecord(folder, record);
if ('refusal' in outcome) refuse(outcome.refusal);
writeSchemas(folder, readContent(folder));
console.log(reportRecord(folder, outcome.file, record));
