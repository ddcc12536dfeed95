import { testReports } from './testing/test-reports.ts';
import { append } from './testing/write-story.ts';

const PAGE = 'pages/about.mdx';

testReports([
  [
    'reports italics in the language of a quotation that do not name it',
    { [PAGE]: append('\nThe German has *zu\nspät*, too late.\n') },
    ['unnamed-language', PAGE, 8, { words: 'zu spät', lang: 'de' }, 'zu spät'],
  ],
  [
    'lets italics be that name their language',
    { [PAGE]: append('\nThe German has <Foreign lang="de">zu spät</Foreign>, too late.\n') },
  ],
  [
    'lets italics be that use a word of ours',
    { [PAGE]: append('\nThe word *boat* is ours, and the ship was not at *war*. No war was.\n') },
  ],
  [
    'lets the words of a quotation be in italics',
    { [PAGE]: append('\nThe German has *<Q id="too-late">zu spät</Q>*, too late.\n') },
  ],
  [
    'does not see words that no quotation has',
    { [PAGE]: append('\nThe German has *verspätet*.\n') },
  ],
]);
