import { type Changes, append, filed } from '../../checks/testing/write-story.ts';

const press = (id: string, publisher: string, more = '') => `${id}:
  publisher: ${publisher}
  title: null
  date: null
  address: null
  language: en
  kind: press report
  primary: false
  seen: whole
${more}`;

/** Four sides, reports, copies of them, and texts that the story says are of a side. */
export const reports: Changes = {
  'site.yaml': append(
    '  - { id: island, name: The island, mark: null, color: slate, opposes: [mainland, south] }\n' +
      '  - { id: mainland, name: The mainland, mark: null, color: teal }\n' +
      'notIndependent: [{ publisher: Pier Office, side: north }, { publisher: Southern Wire, side: south }]\n',
  ),
  ...filed('sources', [
    press('copy', 'The Echo', '  copyOf: courier-report\n'),
    press('copy-of-copy', 'The Parrot', '  copyOf: copy\n'),
    press('wire-in-star', 'The Star', '  origin: The Wire\n'),
    press('wire-in-globe', 'The Globe', '  origin: the wire\n'),
    press('second-courier', 'The Courier'),
    press('in-a-circle', 'The Ring', '  copyOf: in-the-same-circle\n'),
    press('in-the-same-circle', 'The Loop', '  copyOf: in-a-circle\n'),
    press('copy-of-log', 'The Echo', '  copyOf: ferry-log\n'),
    press('statement', 'Harbor Office')
      .replace('press report', 'official statement')
      .replace('false', 'true'),
    press('interview', 'The Courier').replace('press report', 'interview').replace('false', 'true'),
    press('own-text', 'Pier Office')
      .replace('press report', 'official text')
      .replace('false', 'true'),
    press('copy-of-own', 'The Echo', '  copyOf: own-text\n'),
    press('southern-wire', 'The Star', '  origin: Southern Wire\n'),
    press('reported-log', 'Harbor Office').replace('press report', 'official text'),
  ]),
};
