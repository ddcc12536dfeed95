import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, checkChanged, filed } from '../checks/testing/write-story.ts';
import { countIndependent } from './compute-standing.ts';
import { found } from './entries.ts';
import type { Standing } from './standings.ts';

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

const cases: { id: string; title: string; fields: string; standing: Standing | undefined }[] = [
  {
    id: 'both-sides',
    title: 'named voices of two opposed sides confirm a claim',
    fields: 'by: [anna-berg, pavel-strand], evidence: [courier-report]',
    standing: 'confirmed by both sides',
  },
  {
    id: 'one-side',
    title: 'a named voice puts a claim on record',
    fields: 'by: [anna-berg], evidence: [courier-report]',
    standing: 'on record, one side',
  },
  {
    id: 'unnamed-against-named',
    title: 'an unnamed voice confirms nothing that the other side says',
    fields: 'by: [harbor-sources, pavel-strand], evidence: [courier-report]',
    standing: 'on record, one side',
  },
  {
    id: 'unnamed',
    title: 'unnamed voices alone are unnamed officials, however many report them',
    fields: 'by: [harbor-sources], evidence: [courier-report, gazette-report, ferry-log]',
    standing: 'unnamed officials',
  },
  {
    id: 'two-reports',
    title: 'two independent reports document what nobody in particular says',
    fields: 'evidence: [courier-report, gazette-report]',
    standing: 'independently documented',
  },
  {
    id: 'official-record',
    title: 'one official record documents it alone',
    fields: 'evidence: [ferry-log]',
    standing: 'independently documented',
  },
  {
    id: 'official-record-and-copy',
    title: 'an official record documents it, whatever stands beside it',
    fields: 'evidence: [copy-of-log, ferry-log]',
    standing: 'independently documented',
  },
  {
    id: 'official-statement',
    title: 'an official statement is an official record',
    fields: 'evidence: [statement]',
    standing: 'independently documented',
  },
  {
    id: 'primary-report',
    title: 'an interview is no official record, though it is a record itself',
    fields: 'evidence: [interview]',
    standing: undefined,
  },
  {
    id: 'several-opponents',
    title: 'a side confirms a claim of one that it opposes among others',
    fields: 'by: [islander, pavel-strand], evidence: [courier-report]',
    standing: 'confirmed by both sides',
  },
  {
    id: 'not-opposed',
    title: 'two sides that are not opposed confirm nothing',
    fields: 'by: [anna-berg, islander], evidence: [courier-report]',
    standing: 'on record, one side',
  },
  {
    id: 'computed',
    title: 'what rests on other claims is computed',
    fields: 'from: [ferry-opened], by: [anna-berg]',
    standing: 'computed here',
  },
  {
    id: 'absent',
    title: 'an absence is looked for and not found',
    fields: 'looked-in: [the log], evidence: [ferry-log]',
    standing: 'looked for, not found',
  },
  {
    id: 'examined-only',
    title: 'what only the examined document says is unsupported',
    fields: 'evidence: [herald-notice]',
    standing: 'unsupported',
  },
  {
    id: 'one-report',
    title: 'one report alone gives no standing',
    fields: 'evidence: [courier-report]',
    standing: undefined,
  },
  {
    id: 'report-and-copy',
    title: 'a report and its copy are one report',
    fields: 'evidence: [courier-report, copy-of-copy]',
    standing: undefined,
  },
  {
    id: 'one-agency',
    title: 'two papers that carry one agency are one report',
    fields: 'evidence: [wire-in-star, wire-in-globe]',
    standing: undefined,
  },
  {
    id: 'report-and-examined',
    title: 'the examined document does not bear out what it says itself',
    fields: 'evidence: [courier-report, herald-notice]',
    standing: undefined,
  },
  {
    id: 'side-and-agency',
    title: 'a side’s own text and a report are one report',
    fields: 'evidence: [own-text, courier-report]',
    standing: undefined,
  },
  {
    id: 'both-sides-texts',
    title: 'texts of both sides document nothing unless voices assert it',
    fields: 'evidence: [own-text, southern-wire]',
    standing: undefined,
  },
  {
    id: 'side-on-record',
    title: 'a side’s own text puts its voice on record',
    fields: 'by: [anna-berg], evidence: [own-text]',
    standing: 'on record, one side',
  },
  {
    id: 'side-and-two-reports',
    title: 'two reports document it beside a side’s own text',
    fields: 'evidence: [own-text, courier-report, gazette-report]',
    standing: 'independently documented',
  },
  {
    id: 'official-words-reported',
    title: 'a report of an official text is no official record',
    fields: 'evidence: [reported-log]',
    standing: undefined,
  },
];

const { story } = checkChanged({
  'site.yaml': append(
    '  - { id: island, name: The island, mark: null, color: slate, opposes: [mainland, south] }\n' +
      '  - { id: mainland, name: The mainland, mark: null, color: teal }\n' +
      'notIndependent: [{ publisher: Pier Office, side: north }, { publisher: Southern Wire, side: south }]\n',
  ),
  'people/island.yaml': 'islander: { name: Ida Holm, side: island }\n',
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
  'claims/last-ferry.yaml': append(
    cases.map(({ id, fields }) => `${id}: { says: x, ${fields} }\n`).join(''),
  ),
});

for (const { id, title, standing } of cases) {
  test(title, () => {
    assert.equal(story?.claims.get(id)?.standing, standing);
  });
}

const counted: { title: string; sources: string[]; count: number }[] = [
  { title: 'no source is no report', sources: [], count: 0 },
  {
    title: 'two publishers are two reports',
    sources: ['courier-report', 'gazette-report'],
    count: 2,
  },
  {
    title: 'two reports of one publisher are one',
    sources: ['courier-report', 'second-courier'],
    count: 1,
  },
  {
    title: 'a copy of a copy is the first report',
    sources: ['courier-report', 'copy', 'copy-of-copy'],
    count: 1,
  },
  {
    title: 'two that carry one agency are one',
    sources: ['wire-in-star', 'wire-in-globe'],
    count: 1,
  },
  {
    title: 'what a side prints, its copies and its agency count for none',
    sources: ['own-text', 'copy-of-own', 'southern-wire', 'courier-report'],
    count: 1,
  },
  {
    title: 'copies that go in a circle are still counted',
    sources: ['in-a-circle', 'courier-report'],
    count: 2,
  },
];

for (const { title, sources, count } of counted) {
  test(`counting independent reports: ${title}`, () => {
    assert.ok(story);
    assert.equal(countIndependent(found(story.sources, sources)), count);
  });
}
