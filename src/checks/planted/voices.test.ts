import { CHAPTER, inventedStory } from '../testing/invented-story.ts';
import { testPlanted } from '../testing/test-planted.ts';
import { append, swap } from '../testing/write-story.ts';

const CLAIMS = 'claims/last-ferry.yaml';
const QUOTATIONS = 'quotations/last-ferry.yaml';

testPlanted([
  [
    'two topics of one order',
    { 'topics.yaml': swap('order: 2', 'order: 1') },
    'topics.yaml:6',
    'place 1',
    '"last-ferry"',
  ],
  [
    'two accounts of one order',
    { 'accounts.yaml': swap('order: 3', 'order: 2') },
    'accounts.yaml:13',
    'place 2',
    '"northbank-sources"',
  ],
  [
    'two chapters of one order',
    { 'chapters/crossing/tide.mdx': inventedStory[CHAPTER] ?? '' },
    'chapters/crossing/tide.mdx:3',
    'place 1',
    '"crossing/last-ferry"',
  ],
  [
    'an order of a part of one',
    { 'topics.yaml': swap('order: 2', 'order: 1.5') },
    'topics.yaml:6',
    '"order"',
    'whole number',
  ],
  [
    'a voice in two accounts',
    { 'accounts.yaml': swap('[pavel-strand]', '[pavel-strand, anna-berg]') },
    'accounts.yaml:14',
    '"anna-berg"',
    '"northbank"',
  ],
  [
    'a voice twice in an account',
    { 'accounts.yaml': swap('[pavel-strand]', '[pavel-strand, pavel-strand]') },
    'accounts.yaml:14',
    '"pavel-strand"',
    'one of the two',
  ],
  [
    'an outlet that speaks',
    { [QUOTATIONS]: swap('speaker: anna-berg', 'speaker: courier') },
    `${QUOTATIONS}:2`,
    '"courier"',
    'an outlet',
  ],
  [
    'an outlet that asserts',
    { [CLAIMS]: swap('by: [anna-berg]', 'by: [courier]') },
    `${CLAIMS}:3`,
    '"courier"',
    'an outlet',
  ],
  [
    'an outlet in an account',
    { 'accounts.yaml': swap('[pavel-strand]', '[pavel-strand, courier]') },
    'accounts.yaml:14',
    '"courier"',
    'an outlet',
  ],
  [
    'an outlet on a side',
    { 'people/outlets.yaml': append('  side: north\n') },
    'people/outlets.yaml:4',
    '"side"',
    'never a party',
  ],
  [
    'labels of a named voice',
    { 'people/north.yaml': swap('  named: false\n', '') },
    'people/north.yaml:14',
    '"labels"',
    'named: false',
  ],
  [
    'a hand that is the speaker',
    { [QUOTATIONS]: swap('  mode:', '  via: [anna-berg]\n  mode:') },
    `${QUOTATIONS}:3`,
    '"anna-berg"',
    'remove "via"',
  ],
  [
    'a hand named twice',
    { [QUOTATIONS]: swap('  mode:', '  via: [pavel-strand, pavel-strand]\n  mode:') },
    `${QUOTATIONS}:3`,
    '"pavel-strand"',
    'twice',
  ],
  [
    'our English of English',
    { [QUOTATIONS]: swap('lang: de', 'lang: en') },
    `${QUOTATIONS}:10`,
    '"ours"',
    'English already',
  ],
  [
    'quotation marks around words',
    {
      [QUOTATIONS]: swap(
        'words: Das Schiff war zu spät, und das Wetter war gut',
        'words: „Das Schiff war zu spät, und das Wetter war gut“',
      ),
    },
    `${QUOTATIONS}:9`,
    'Quotation marks',
    'outer marks',
  ],
  [
    'a copy with an origin',
    { 'sources/h.yaml': append('  copyOf: courier-report\n  origin: The Wire\n') },
    'sources/h.yaml:11',
    '"copyOf" and "origin"',
    'remove',
  ],
  [
    'a claim that it contradicts and rewords',
    {
      [CLAIMS]: swap(
        'contradicts: [ferry-late]',
        'contradicts: [ferry-late]\n  rewords: [ferry-late]',
      ),
    },
    `${CLAIMS}:10`,
    '"contradicts" and "rewords"',
    'remove',
  ],
  [
    'evidence named twice',
    { [CLAIMS]: swap('[courier-report]', '[courier-report, courier-report]') },
    `${CLAIMS}:5`,
    '"courier-report"',
    'twice',
  ],
  [
    'a claim that contradicts itself',
    { [CLAIMS]: swap('[ferry-late]', '[ferry-on-time]') },
    `${CLAIMS}:9`,
    'circle',
    'remove',
  ],
  [
    'a reason of what stands in part',
    {
      'examined/first-notice.yaml': swap(
        'stands in part',
        'stands in part\n    reason: unsupported',
      ),
    },
    'examined/first-notice.yaml:8',
    '"reason"',
    'does not stand',
  ],
]);
