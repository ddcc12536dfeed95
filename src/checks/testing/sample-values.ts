import type { IssueKind, IssueValues } from '../issue-kinds.ts';

const id = 'ferry-late';

/** Values of every kind of issue: a sample for each way in which its words may go. */
export const sampleValues: {
  readonly [Kind in IssueKind]: readonly [IssueValues[Kind], ...IssueValues[Kind][]];
} = {
  'stray-file': [{}],
  'not-readable': [{ problem: 'the line is indented with a tab', fix: 'indent it with spaces.' }],
  'unseen-character': [{ code: 'U+200B' }, { code: 'U+202F' }, { code: 'U+E000' }],
  'no-site': [{}],
  'misplaced-record': [
    { id: 'anna-berg', because: 'its side is north', file: 'content/people/north.yaml' },
  ],
  'no-topic-of-name': [
    { name: 'last-fery', nearest: 'last-ferry' },
    { name: 'tide', nearest: undefined },
  ],
  'written-topic': [
    { topic: 'last-ferry', file: undefined },
    { topic: 'day-count', file: 'content/claims/day-count.yaml' },
  ],
  'no-schema-line': [{ line: '# yaml-language-server: $schema=.schema/site.json' }],
  'wrong-value': [
    { field: 'order', problem: 'is not a number', remedy: 'write a number', holds: 'Its place.' },
    { field: '', problem: 'is not a set of fields', remedy: 'write its fields', holds: '' },
  ],
  'missing-field': [{ field: 'says', holds: 'The statement.' }],
  'unknown-key': [
    { key: 'topics', nearest: 'topic', known: ['says', 'topic'] },
    { key: 'color', nearest: undefined, known: ['says', 'topic'] },
  ],
  'needs-field': [{ id, field: 'zone', because: 'a time has one', example: 'zone: Europe/Lisbon' }],
  backwards: [{ id, first: '"from" 1999-03-03', last: '"until" 1999-03-01' }],
  'no-number': [{ id, what: 'seen from the quay' }],
  'high-below-low': [{ id, low: 9, high: 5 }],
  'beyond-nothing': [{ id, low: 9, high: 15 }],
  'repeated-statement': [{ id, statement: 'left-late', first: 1 }],
  'one-fate': [{ id: 'moves', address: '/crossing/last-ferry/#the-day' }],
  'no-ground': [{ id }],
  'dangling-count': [{ id }],
  'count-not-printed': [{ id }],
  'not-an-id': [{ id: 'Ferry_Late', suggestion: 'ferry-late' }],
  'duplicate-id': [{ id, collection: 'claims', first: 'content/claims/last-ferry.yaml:1' }],
  'unknown-reference': [
    { id: 'ferry-lat', target: 'claims', nearest: 'ferry-late' },
    { id: 'tide', target: 'claims', nearest: undefined },
  ],
  'not-marked': [
    { id, nearest: 'ferry-late-again' },
    { id, nearest: undefined },
  ],
  'no-such-section': [
    { id: 'the-dayy', nearest: 'the-day' },
    { id: 'tide', nearest: undefined },
  ],
  unused: [{ id, collection: 'claims' }],
  circle: [
    { field: 'contradicts', ids: ['ferry-late', 'ferry-on-time', 'ferry-late'] },
    { field: 'rewords', ids: ['ferry-late', 'ferry-late'] },
    { field: 'from', ids: ['ferry-late', 'ferry-late'] },
  ],
  'no-standing': [{ id }],
  'one-side-alone': [
    { id, publishers: ['Harbor Office'], voice: 'harbor-office' },
    { id, publishers: ['Harbor Office', 'The Wire'], voice: undefined },
  ],
  'cannot-count': [{ id }],
  'wrong-label': [{ id: 'courier-report', publisher: 'The Courier', label: 'state media' }],
  'unlisted-label': [{ publisher: 'The Courier', label: 'state media' }],
  'no-such-publisher': [
    { publisher: 'The Gazete', nearest: 'The Gazette' },
    { publisher: 'The Tide', nearest: undefined },
  ],
  'words-not-in-record': [
    { id, nearest: 'the weather', place: 'content/quotations/last-ferry.yaml:10' },
  ],
  'no-original': [{ id }],
  'typed-quotation-mark': [{ mark: '“' }],
  'unnamed-language': [{ words: 'zu spät', lang: 'de' }],
  'code-in-text': [{ code: '{count}' }],
  'heading-attributes': [
    { title: 'The day', depth: 2, attributes: ['.red', 'onclick=go'], suggestion: 'the-day' },
  ],
  'empty-heading': [{ id: 'the-day' }],
  'skipped-level': [{ title: 'The day', deepest: 3 }],
  'empty-section': [{ title: 'The day' }],
  'no-text': [{ name: 'chapter' }],
  'note-of-blocks': [
    { type: 'paragraph', isFirst: false },
    { type: 'other', isFirst: false },
    { type: 'list', isFirst: true },
  ],
  leftover: [{ what: 'a link with a space in it', fix: 'write [words](/page/#id)' }],
  unprintable: [{ what: 'A footnote', fix: 'write <Note id="…">words</Note>' }],
  'foreign-picture': [{}],
  'heading-without-id': [{ title: 'The day', depth: 3, suggestion: 'the-day' }],
  'second-title': [{ title: 'The day' }],
  'duplicate-section': [{ id: 'the-day' }],
  'not-introduced': [
    { name: 'Anna Berg', words: ['harbor master of Northbank', 'head of the harbor'] },
  ],
  'no-introduction': [
    { id: 'anna-berg', office: 'harbor master of Northbank' },
    { id: 'anna-berg', office: undefined },
  ],
  'not-explained': [{ id: 'ferry', name: 'ferry', words: ['boat between the banks'] }],
  'too-long': [{ what: 'This note', count: 82, limit: 80 }],
  'components-alone': [{ name: 'Claim' }],
  'code-in-tag': [{ name: 'Claim', code: 'id={late}' }],
  'words-lost': [{ name: 'Claim' }],
  'link-in-link': [
    { inner: 'link', outer: 'Term' },
    { inner: 'Person', outer: 'link' },
  ],
  'not-in-a-heading': [{ name: 'Claim' }],
  'block-inside-text': [{ name: 'Quote' }],
  'not-in-a-note': [{ name: 'Figure' }],
  'unknown-component': [{ name: 'Picture', known: ['Claim', 'Quote'] }],
  'unknown-prop': [{ name: 'Days', prop: 'until', known: ['from', 'to'] }],
  'missing-prop': [
    { name: 'Claim', prop: 'id' },
    { name: 'Days', prop: 'to' },
  ],
  'wrong-prop': [
    { name: 'Days', prop: 'count', value: 'nights', known: ['days between', 'day number'] },
  ],
  'flag-with-value': [{ name: 'Claim', prop: 'here' }],
  'marked-twice': [{ id, first: 'content/chapters/crossing/last-ferry.mdx:12' }],
  'no-words': [{ name: 'Note' }],
  'not-a-date-or-event': [{ value: '1999-02-30' }],
  'not-a-language': [{ value: 'German' }],
  'unknown-part': [{ part: 'crossings', known: ['crossing', 'later'] }],
  'misplaced-chapter': [{ id: 'later' }],
  'taken-address': [{ address: '/notes/' }],
  'missing-page': [{ id: 'about' }],
  'unprinted-page': [{ id: 'thanks', known: ['home', 'about'] }],
  'unusable-link': [
    { address: '', problem: 'leads nowhere', fix: 'write an address between the parentheses' },
    { address: '//boat/', problem: 'begins with two slashes', fix: 'write one /' },
  ],
  'link-without-words': [{ address: '/about/' }],
  'relative-link': [{ address: '#the-day' }],
  'link-to-draft': [{ address: '/crossing/later/#tide', draft: 'crossing/later' }],
  'no-chapter': [{}],
  'broken-link': [
    { address: '/fery/', nearest: '/ferry/' },
    { address: '/tide/', nearest: undefined },
  ],
  'vanished-address': [
    {
      address: '/crossing/last-ferry/#the-day',
      words: 'The day',
      edition: 1,
      found: '/crossing/day/#the-day',
    },
    { address: '/crossing/last-ferry/#p3', words: 'It rained.', edition: 2, found: undefined },
  ],
  'another-record': [
    {
      address: '/first-notice/',
      was: 'examined first-notice',
      is: 'page first-notice',
      found: undefined,
    },
  ],
  'drifted-address': [
    {
      address: '/crossing/last-ferry/#claim-ferry-late',
      words: 'The ferry was late.',
      component: 'Claim',
    },
  ],
  'unreadable-ledger': [{}],
  'moved-nowhere': [
    { to: '/fery/', nearest: '/ferry/' },
    { to: '/tide/', nearest: undefined },
  ],
  'moved-and-here': [{ address: '/ferry/' }],
  'moved-twice': [{ address: '/ferry/', first: 1 }],
  'moved-in-circle': [{ addresses: ['/ferry/', '/boat/', '/ferry/'] }],
  'corrected-nowhere': [
    { address: '/fery/', nearest: '/ferry/' },
    { address: '/tide/', nearest: undefined },
  ],
  'not-corrected-to': [{ address: '/ferry/#claim-ferry-late', words: 'The ferry was late.' }],
  'unknown-word': [
    { word: 'laate', proposals: ['late', 'latte'], list: 'content/words.txt' },
    { word: 'qxzvkwj', proposals: [], list: 'content/words.txt' },
  ],
  'forbidden-spelling': [{ spelling: 'harbour', right: 'harbor', why: 'it is British' }],
  'unused-word': [{ word: 'quayward' }],
  'duplicate-html-id': [{ id: 'late' }],
  'outside-path': [{ address: '/ferry/', base: '/edition/' }],
  'no-alt': [{}],
  'no-glyph': [{ character: 'ǅ', code: 'U+01C5' }],
};
