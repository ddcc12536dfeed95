import { CHAPTER } from '../testing/invented-story.ts';
import { testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { testReports } from '../testing/test-reports.ts';
import { append, swap } from '../testing/write-story.ts';

const FIX = 'write another character';
const CLAIMS = 'claims/last-ferry.yaml';

testPlantedLines([
  ['Chinese letters', 'Nobody saw the 渡船.', '渡 (U+6E21)', FIX],
  ['Arabic letters', 'Nobody saw the عبّارة.', 'U+0639', FIX],
  ['a picture as a letter', 'Nobody saw the ⛴.', '⛴ (U+26F4)', FIX],
  ['wide letters', 'Nobody saw the ｆｅｒｒｙ.', 'ｆ (U+FF46)', FIX],
  ['a hyphen that does not break', 'A well‑known ferry.', 'U+2011', FIX],
  ['a letter by its number', 'Nobody saw the &#9972;.', 'U+26F4', FIX],
  [
    'Greek of a language with Latin letters',
    '<Foreign lang="de">η νύχτα</Foreign> it was.',
    'U+03B7',
    FIX,
  ],
]);

testPlanted([
  [
    'a letter in a later line',
    { [CHAPTER]: append('\nNobody saw\nthe 渡.\n') },
    `${CHAPTER}:23`,
    'U+6E21',
    FIX,
  ],
  [
    'a letter in a claim',
    { [CLAIMS]: swap('ferry left late', '渡 left late') },
    `${CLAIMS}:2`,
    'U+6E21',
    FIX,
  ],
  [
    'a letter in a frontmatter',
    { 'notes/clock.mdx': swap('The harbor clock', 'The clock ⛴') },
    'notes/clock.mdx:2',
    'U+26F4',
    FIX,
  ],
  [
    'a letter in German words',
    { 'quotations/last-ferry.yaml': swap('Das Schiff', 'Das 渡 Schiff') },
    'quotations/last-ferry.yaml:9',
    'U+6E21',
    FIX,
  ],
  [
    'a letter in a translation',
    { 'quotations/last-ferry.yaml': swap('The boat was', 'The 渡 was') },
    'quotations/last-ferry.yaml:10',
    'U+6E21',
    FIX,
  ],
  [
    'a letter in the name of a publisher',
    { 'sources/t.yaml': swap('publisher: The Herald', 'publisher: The Herald 報') },
    'sources/t.yaml:20',
    'U+5831',
    FIX,
  ],
]);

testReports([
  [
    'lets a title be in the language of its source',
    {
      'sources/t.yaml': (text) =>
        text
          .replace('title: Notice', 'title: 公告')
          .replace(/language: en(?![\s\S]*language: en)/u, 'language: zh'),
    },
  ],
  ['lets a spelling be in any script', { 'terms.yaml': swap('[ferryboat]', '[渡船]') }],
  [
    'lets words be Greek that say so',
    { [CHAPTER]: append('\nIt was <Foreign lang="el">η νύχτα</Foreign> there.\n') },
  ],
]);
