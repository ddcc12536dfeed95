import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Changes, append, lines, reportOf, swap } from './testing/write-story.ts';

const cases: { title: string; changes: Changes; report: string[] }[] = [
  {
    title: 'reports a component that does not exist',
    changes: { 'notes/clock.mdx': append('\n<Picture id="clock" />\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    <Picture id="clock" />',
      '    <Picture> is not a component that authors have.',
      '    Fix: use one of Claim, Quote, Figure, Q, Note, Term, Person, Days.',
    ],
  },
  {
    title: 'reports an attribute that a component does not take',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        '<Claim id="ferry-late" />',
        '<Claim id="ferry-late" kind="check" />',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:11',
      '    <Claim id="ferry-late" kind="check" />',
      '    <Claim> has no "kind".',
      '    Fix: remove it: <Claim> takes id.',
    ],
  },
  {
    title: 'reports an attribute that is missing',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        '<Days from="ferry-opens" to="the-call" />',
        '<Days from="ferry-opens" />',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:19',
      '    <Days from="ferry-opens" />',
      '    <Days> has no to="…".',
      '    Fix: add to="…" with the id of an event, or a date.',
    ],
  },
  {
    title: 'reports a component without the words it stands around',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        '<Note id="clock">the harbor clock</Note>',
        '<Note id="clock"></Note>',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:18',
      '    <Note id="clock" />',
      '    <Note> has no words between its tags.',
      '    Fix: write the words: <Note id="…">words</Note>.',
    ],
  },
  {
    title: 'reports a mark on a line of its own',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        'denied it.<Claim id="ferry-on-time" />',
        'denied it.\n<Claim id="ferry-on-time" />',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:13',
      '    <Claim id="ferry-on-time" />',
      '    <Claim> has no words beside it, so it would stand outside any paragraph.',
      '    Fix: join it to the sentence it belongs to, on the same line as some of its words.',
    ],
  },
  {
    title: 'reports a block inside a sentence',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        'the third,<Claim',
        'the third, <Quote id="too-late" /><Claim',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:18',
      '    <Quote id="too-late" />',
      '    <Quote> stands inside a paragraph.',
      '    Fix: give it a line of its own with an empty line before and after.',
    ],
  },
  {
    title: 'reports a note inside a note',
    changes: { 'notes/clock.mdx': append('\nSee <Note id="clock">the clock</Note>.\n') },
    report: [
      'content/notes/clock.mdx:8',
      '    <Note id="clock">the clock</Note>',
      '    <Note> cannot stand in a note.',
      '    Fix: say it in the chapter, or in words and links; a note takes <Q>, <Term>, <Person> and <Days>.',
    ],
  },
  {
    title: 'reports days that are counted backwards',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        '<Days from="ferry-opens" to="the-call" />',
        '<Days from="the-call" to="ferry-opens" />',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:19',
      '    <Days from="the-call" to="ferry-opens" />',
      '    "to" 1998-03-01 is before "from" 1999-03-03.',
      '    Fix: write the earlier day first.',
    ],
  },
  {
    title: 'reports a way of counting that there is not',
    changes: {
      'chapters/crossing/last-ferry.mdx': swap(
        '<Days from="ferry-opens" to="the-call" />',
        '<Days from="ferry-opens" to="1999-03-03" count="nights" />',
      ),
    },
    report: [
      'content/chapters/crossing/last-ferry.mdx:19',
      '    <Days from="ferry-opens" to="1999-03-03" count="nights" />',
      '    <Days> does not take count="nights".',
      '    Fix: write count="days between" or count="day number", or leave it out.',
    ],
  },
];

for (const { title, changes, report } of cases) {
  test(title, () => {
    assert.equal(reportOf(changes), lines(...report, '', '1 error in the content.'));
  });
}

test('reports components that make up a whole paragraph', () => {
  assert.equal(
    reportOf({
      'notes/clock.mdx': append(
        '\n<Term id="ferry">ferry</Term> <Person id="anna-berg">Berg</Person>\n',
      ),
    }),
    lines(
      'content/notes/clock.mdx:8',
      '    <Term id="ferry">ferry</Term>',
      '    <Term> has no words beside it, so it would stand outside any paragraph.',
      '    Fix: join it to the sentence it belongs to, on the same line as some of its words.',
      '',
      'content/notes/clock.mdx:8',
      '    <Person id="anna-berg">Berg</Person>',
      '    <Person> has no words beside it, so it would stand outside any paragraph.',
      '    Fix: join it to the sentence it belongs to, on the same line as some of its words.',
      '',
      '2 errors in the content.',
    ),
  );
});

test('lets a component be alone in emphasis, in a cell or in another component', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': append(
        '\nIt was *<Term id="ferry">the ferry</Term>*, by <Note id="clock"><Q id="too-late">the weather</Q></Note>.\n\n| bank | who |\n|---|---|\n| north | <Person id="anna-berg">Berg</Person> |\n',
      ),
    }),
    '',
  );
});

test('reports a date that is none', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(
        '<Days from="ferry-opens" to="the-call" />',
        '<Days from="1998-02-30" to="the-cal" />',
      ),
    }),
    lines(
      'content/chapters/crossing/last-ferry.mdx:19',
      '    <Days from="1998-02-30" to="the-cal" />',
      '    "1998-02-30" is neither a date nor the id of an event.',
      '    Fix: write a date as YYYY-MM-DD, or the id of an event.',
      '',
      'content/chapters/crossing/last-ferry.mdx:19',
      '    <Days from="1998-02-30" to="the-cal" />',
      '    "the-cal" is neither a date nor the id of an event.',
      '    Fix: write a date as YYYY-MM-DD, or the id of an event.',
      '',
      '2 errors in the content.',
    ),
  );
});

const DAYS = '<Days from="ferry-opens" to="the-call" />';

const days: [title: string, written: string][] = [
  ['two days', '<Days from="1998-03-01" to="1999-03-03" />'],
  ['one day', '<Days from="the-call" to="1999-03-03" />'],
  ['the number of a day', '<Days from="ferry-opens" to="the-call" count="day number" />'],
];

for (const [title, written] of days) {
  test(`counts ${title}`, () => {
    assert.equal(reportOf({ 'chapters/crossing/last-ferry.mdx': swap(DAYS, written) }), '');
  });
}

test('does not compare the days of an event whose record has a mistake', () => {
  assert.equal(
    reportOf({
      'chapters/crossing/last-ferry.mdx': swap(DAYS, '<Days from="the-call" to="1999-03-03" />'),
      'events.yaml': swap('kind: call', 'kind: phone call'),
    })
      .match(/^content\S+/gmu)
      ?.join(),
    'content/events.yaml:4',
  );
});

test('shows an attribute without a value as it was written', () => {
  assert.match(
    reportOf({ 'chapters/crossing/last-ferry.mdx': swap(DAYS, '<Days from to="the-call" />') }),
    /^ {4}<Days from to="the-call" \/>\n {4}<Days> has no from="…"\.$/mu,
  );
});

for (const written of [
  'Late.<Claim id="ferry-late" />',
  '<Quote id="too-late" />',
  'See <Note id="clock">it</Note>.',
]) {
  test(`lets no note hold ${written}`, () => {
    assert.match(
      reportOf({ 'notes/clock.mdx': append(`\n${written}\n`) }),
      /<\w+> cannot stand in a note\./u,
    );
  });
}
