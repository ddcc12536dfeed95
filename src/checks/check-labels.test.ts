import { testReports } from './testing/test-reports.ts';
import { append, swap } from './testing/write-story.ts';

const SOURCES = 'sources/t.yaml';

/** A list with The Courier, state media, on line 27. */
const LISTED = append('notIndependent:\n  - publisher: The Courier\n    label: state media\n');

const LABELED = swap('title: Ferry leaves late', 'title: Ferry leaves late\n  label: state media');

testReports([
  [
    'reports a source without the label of its publisher',
    { 'site.yaml': LISTED },
    [
      'wrong-label',
      SOURCES,
      1,
      { id: 'courier-report', publisher: 'The Courier', label: 'state media' },
    ],
  ],
  [
    'reports a label that is another’s',
    {
      'site.yaml': LISTED,
      [SOURCES]: swap('title: Ferry leaves late', 'title: Ferry leaves late\n  label: partisan'),
    },
    [
      'wrong-label',
      SOURCES,
      4,
      { id: 'courier-report', publisher: 'The Courier', label: 'state media' },
    ],
  ],
  [
    'reports a source that carries the report of a listed publisher',
    {
      'site.yaml': append(
        'notIndependent: [{ publisher: The Wire, label: partisan, side: north }]\n',
      ),
      [SOURCES]: swap('publisher: The Herald', 'publisher: The Herald\n  origin: The Wire'),
    },
    ['wrong-label', SOURCES, 19, { id: 'herald-notice', publisher: 'The Wire', label: 'partisan' }],
  ],
  ['accepts the label of a listed publisher', { 'site.yaml': LISTED, [SOURCES]: LABELED }],
  [
    'reports a label of a publisher that is not listed, or only with its side',
    {
      'site.yaml': append('notIndependent: [{ publisher: The Courier, side: north }]\n'),
      [SOURCES]: LABELED,
    },
    ['unlisted-label', SOURCES, 4, { publisher: 'The Courier', label: 'state media' }],
  ],
  [
    'reports a listed publisher that no source has',
    {
      'site.yaml': append(
        'notIndependent:\n  - publisher: The Gazete\n    label: partisan\n  - publisher: Qxzvkw\n    side: north\n',
      ),
    },
    ['no-such-publisher', 'site.yaml', 30, { publisher: 'The Gazete', nearest: 'The Gazette' }],
    ['no-such-publisher', 'site.yaml', 32, { publisher: 'Qxzvkw', nearest: undefined }],
  ],
  [
    'reports a listed publisher that is neither labeled nor a side’s',
    { 'site.yaml': append('notIndependent:\n  - publisher: The Courier\n') },
    [
      'needs-field',
      'site.yaml',
      30,
      {
        id: 'site',
        field: 'label',
        because: 'a publisher is listed for its label or for the side that it speaks for',
        example: 'label: state media, label: partisan or side: with the id of a side',
      },
    ],
  ],
]);
