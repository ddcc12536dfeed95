import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, checkChanged } from '../checks/testing/write-story.ts';
import type { Standing } from './standings.ts';
import { reports } from './testing/reports.ts';

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
  ...reports,
  'people/island.yaml': 'islander: { name: Ida Holm, side: island }\n',
  'claims/last-ferry.yaml': append(
    cases.map(({ id, fields }) => `${id}: { says: x, ${fields} }\n`).join(''),
  ),
});

for (const { id, title, standing } of cases) {
  test(title, () => {
    assert.equal(story?.claims.get(id)?.standing, standing);
  });
}
