import { CHAPTER } from '../testing/invented-story.ts';
import {
  type Planted,
  type PlantedLine,
  testPlanted,
  testPlantedLines,
} from '../testing/test-planted.ts';
import { type ReportCase, testReports } from '../testing/test-reports.ts';
import { swap } from '../testing/write-story.ts';

testPlantedLines([
  ['a paragraph without its end', 'The ferry left late', 'does not end as', 'full stop'],
  ['a paragraph that ends in a comma', 'The ferry left late,', 'does not end as', 'full stop'],
  ['a heading that ends in a stop', '## The boat. {#boat}\n\nIt ran.', 'ends in .', 'remove'],
  ['a heading that begins small', '## the boat {#boat}\n\nIt ran.', '“the”', 'write The'],
  ['an item without words', '-\n- The boat.', 'An item of a list', 'remove it'],
  ['a semicolon without a space', 'The ferry left;it ran.', 'without a space', 'put one'],
  ['a sign in a word', 'The fe!rry left.', 'without a space', 'put one'],
  ['half a tag', 'The ferry /> left.', 'half a tag', 'remove'],
  ['a backslash', 'The ferry\\boat left.', 'a sign of markup', 'remove'],
  ['a sign of mathematics', 'The $$x$$ left.', 'a sign of markup', 'remove'],
  ['an address typed as a text', 'See https://courier.example/x now.', 'an address', '[words]'],
  ['a link without its words', 'See (/about/) now.', 'lacks a bracket', '[words]'],
  ['a link turned round', 'See (it)[/about/] now.', 'lacks a bracket', '[words]'],
  ['a word of signs', 'So <Term id="ferry">, </Term>it ran.', 'no words', 'write the words'],
  [
    'a quotation in a quotation',
    'So <Q id="too-late">the <Q id="too-late">weather</Q> was</Q>.',
    'stands in another',
    'beside',
  ],
  ['Greek in Latin letters', 'So <Foreign lang="el">fair</Foreign> it was.', '"el"', 'lang'],
  ['a block in a list', '- <Quote id="too-late" />', 'a list', 'a line of its own'],
]);

testPlantedLines(
  (
    [
      ['31 February 1999', 'no day that exists'],
      ['31 June', 'no day that exists'],
      ['30 February', 'no day that exists'],
      ['Monday, 3 March 1999', 'was a Wednesday', 'says Monday'],
      ['Monday 3 March 1999', 'was a Wednesday', 'write Wednesday'],
    ] as const
  ).map(([day, ...words]): PlantedLine => [`${day} in a text`, `It was on ${day}.`, ...words]),
);

testPlanted([
  ...(
    [
      ['terms.yaml', 'The boat between', 'the boat between', 4, 'write The'],
      ['claims/last-ferry.yaml', 'The last ferry left late.', 'the ferry.', 2, 'write The'],
      ['site.yaml', 'who saw it leave.', 'who saw it leave', 17, 'full stop'],
      ['examined/first-notice.yaml', 'The ferry left late.', 'The ferry left', 6, 'full stop'],
      ['topics.yaml', 'title: The day', 'title: The day.', 5, 'remove the sign'],
      ['events/1999.yaml', 'by radio', 'by radio,', 2, 'remove the sign'],
      [CHAPTER, 'title: The last ferry', 'title: The last ferry.', 2, 'remove the sign'],
      ['terms.yaml', 'The boat', 'On 31 June the boat', 4, 'no day that exists'],
      ['terms.yaml', 'The boat', 'A n/a; https://a.example/x boat', 4, 'an address of the web'],
      ['sources/t.yaml', 'title: Notice', 'title: No/>tice', 21, 'half a tag'],
      ['sources/t.yaml', 'title: Notice', 'title: n/a', 21, 'what is not known'],
      ['sources/t.yaml', 'title: Notice', 'title: "null"', 21, 'what is not known'],
    ] as const
  ).map(([file, from, to, line, ...words]): Planted => [
    `${to} in ${file}`,
    { [file]: swap(from, to) },
    `${file}:${line}`,
    ...words,
  ]),
  [
    'a question of a topic that asks nothing',
    { 'topics.yaml': swap('title: The day', 'title: The day\n  questions: [When]') },
    'topics.yaml:6',
    'is no question',
    'question mark',
  ],
]);

testReports(
  [
    'It was on 29 February 2000, a day in February.',
    'It was on Wednesday, 3 March 1999.',
    'It was in Minutes 31 of March, as so often.',
    'Three boats: the ferry, the tug, the barge.',
    'It was late (so they said.)',
  ].map((text): ReportCase => [
    `reads ${text}`,
    { [CHAPTER]: swap('\n## The day', `\n${text}\n\n## The day`) },
  ]),
);
