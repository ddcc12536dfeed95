import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../checks/testing/write-story.ts';
import { renderText } from './testing/render-text.ts';

const CLAIM = '<Claim id="late" />';

const cases: { title: string; text: string; html: string }[] = [
  {
    title: 'leaves a paragraph alone that rests on nothing',
    text: 'It was late.',
    html: '<p>It was late.</p>',
  },
  {
    title: 'puts the margin of a paragraph after it, and both into one passage',
    text: `It was late.${CLAIM}`,
    html: '<section class="passage"><p><span class="sentence">It was <span class="joined">late.<Claim id="late" first number="1" beside="late" /></span></span></p><Margin claims="late" notes="" numbers="1" rows="1" room="31" /></section>',
  },
  {
    title: 'names each claim once in the margin, and the notes after the claims',
    text: `By <Note id="clock">the clock</Note> late.${CLAIM} Very late.<Claim id="very" />${CLAIM}`,
    html: '<section class="passage"><p><span class="sentence">By <Note id="clock" first>the clock</Note> <span class="joined">late.<Claim id="late" first number="1" beside="late very" /></span></span> <span class="sentence">Very <span class="joined">late.<Claim id="very" first number="2" beside="late very" /><Claim id="late" number="1" beside="late very" /></span></span></p><Margin claims="late very" notes="clock" numbers="1 2" rows="1" room="31" /></section>',
  },
  {
    title: 'gives an item of a list its own margin',
    text: `- Late.${CLAIM}\n- On time.`,
    html: lines(
      '<ul class="margins">',
      '<li><section class="passage"><div class="item"><span class="sentence"><span class="joined">Late.<Claim id="late" first number="1" beside="late" /></span></span></div><Margin claims="late" notes="" numbers="1" rows="1" room="31" /></section></li>',
      '<li><div class="item">On time.</div></li>',
      '</ul>',
    ),
  },
  {
    title: 'leaves a list alone that rests on nothing',
    text: '- Late.',
    html: lines('<ul>', '<li>Late.</li>', '</ul>'),
  },
  {
    title: 'gives an item in an item a margin of its own',
    text: `1. Late.\n   - Later.${CLAIM}`,
    html: lines(
      '<ol class="margins">',
      '<li><div class="item">Late.',
      '</div><ul class="margins">',
      '<li><section class="passage"><div class="item"><span class="sentence"><span class="joined">Later.<Claim id="late" first number="1" beside="late" /></span></span></div><Margin claims="late" notes="" numbers="1" rows="1" room="31" /></section></li>',
      '</ul>',
      '</li>',
      '</ol>',
    ),
  },
  {
    title: 'lets a margin be beside what follows without one, up to the next',
    text: `Late.${CLAIM}\n\n## Then {#then}\n\nOn time.\n\nLate.${CLAIM}`,
    html: lines(
      '<section class="passage"><p><span class="sentence"><span class="joined">Late.<Claim id="late" first number="1" beside="late" /></span></span></p><Margin claims="late" notes="" numbers="1" rows="3" room="143" /></section>',
      '<h2 id="then">Then</h2>',
      '<p>On time.</p>',
      '<section class="passage"><p><span class="sentence"><span class="joined">Late.<Claim id="late" number="1" beside="late" /></span></span></p><Margin claims="late" notes="" numbers="1" rows="1" room="31" /></section>',
    ),
  },
  {
    title: 'puts the margin of a table after it, its sentences marked in its cells',
    text: `| bank |\n|---|\n| north${CLAIM} |`,
    html: lines(
      '<section class="passage"><table>',
      '<thead>',
      '<tr>',
      '<th>bank</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td><span class="sentence"><span class="joined">north<Claim id="late" first number="1" beside="late" /></span></span></td>',
      '</tr>',
      '</tbody>',
      '</table><Margin claims="late" notes="" numbers="1" rows="1" room="84" /></section>',
    ),
  },
  {
    title: 'takes a picture out of its paragraph, and names it by its file',
    text: 'Late.\n\n![A boat](pictures/a-boat.png "Drawing: Berg")\n\nLater.',
    html: lines(
      '<p>Late.</p>',
      '<img src="../../pictures/a-boat.png" alt="A boat" title="Drawing: Berg" id="picture-a-boat" />',
      '<p>Later.</p>',
    ),
  },
  {
    title: 'lets a margin be beside a picture',
    text: `Late.${CLAIM}\n\n![A boat](pictures/a-boat.png "Drawing: Berg")`,
    html: lines(
      '<section class="passage"><p><span class="sentence"><span class="joined">Late.<Claim id="late" first number="1" beside="late" /></span></span></p><Margin claims="late" notes="" numbers="1" rows="2" room="197" /></section>',
      '<img src="../../pictures/a-boat.png" alt="A boat" title="Drawing: Berg" id="picture-a-boat" />',
    ),
  },
  {
    title: 'names a table after the heading above it',
    text: '| a |\n|---|\n\n## One {#one}\n\n## Two {#two}\n\nText.\n\n| b |\n|---|',
    html: lines(
      '<table>',
      '<thead>',
      '<tr>',
      '<th>a</th>',
      '</tr>',
      '</thead>',
      '</table>',
      '<h2 id="one">One</h2>',
      '<h2 id="two">Two</h2>',
      '<p>Text.</p>',
      '<table aria-labelledby="two">',
      '<thead>',
      '<tr>',
      '<th>b</th>',
      '</tr>',
      '</thead>',
      '</table>',
    ),
  },
  {
    title: 'leaves a block and a heading where they are',
    text: '## The day {#the-day}\n\n<Quote id="too-late" />',
    html: lines('<h2 id="the-day">The day</h2>', '<Quote id="too-late" first />'),
  },
];

for (const { title, text, html } of cases) {
  test(title, () => {
    assert.equal(renderText(text), html);
  });
}

test('sets the author’s words and leaves those of a record as they are', () => {
  assert.equal(
    renderText(
      `It wasn't <Q id="a">on 3 March, wasn't</Q> on 3 March, <Term id="b">the master's</Term>.`,
    ),
    '<p>It wasn’t <Q id="a" first>on 3 March, wasn\'t</Q> on 3\u00A0March, <Term id="b" first>the master’s</Term>.</p>',
  );
});

test('changes no dashes, dots or marks', () => {
  assert.equal(renderText('It was -- late... \\"late\\"'), '<p>It was -- late... "late"</p>');
});

/** The names and ids of the components that get a record's id, in order. */
const firstUses = (html: string) =>
  [...html.matchAll(/<(\w+) id="([\w-]+)" first/gu)].map(([, name, id]) => `${name} ${id}`);

test('marks the first use of each record, and of a quotation one of its two forms', () => {
  const text = `A <Term id="ferry">ferry</Term> and <Term id="ferry">it</Term>, <Person id="ferry">Ferry</Person>.${CLAIM}

Words: <Q id="too-late">late</Q>.${CLAIM}

<Quote id="too-late" />

<Quote id="other" />`;
  assert.deepEqual(firstUses(renderText(text)), [
    'Term ferry',
    'Person ferry',
    'Claim late',
    'Q too-late',
    'Quote other',
  ]);
});

test('begins anew in every text', () => {
  assert.deepEqual(firstUses(renderText(`Late.${CLAIM}`)), ['Claim late']);
  assert.deepEqual(firstUses(renderText(`Late.${CLAIM}`)), ['Claim late']);
});

test('marks only links in a note, which is printed in many pages', () => {
  assert.deepEqual(
    firstUses(
      renderText(
        '<Q id="too-late">Late</Q>, said <Person id="berg">Berg</Person>.',
        '/content/notes/clock.mdx',
      ),
    ),
    ['Person berg'],
  );
});

test('puts a note into the margin of its first use only, a claim into that of every use', () => {
  const html = renderText(
    `By <Note id="clock">the clock</Note>.${CLAIM}\n\nBy <Note id="clock">it</Note>.${CLAIM}`,
  );
  assert.deepEqual(html.match(/<Margin claims="[^"]*" notes="[^"]*"/gu), [
    '<Margin claims="late" notes="clock"',
    '<Margin claims="late" notes=""',
  ]);
});
