import { inventedStory } from '../testing/invented-story.ts';
import { type PlantedLine, testPlanted, testPlantedLines } from '../testing/test-planted.ts';
import { append } from '../testing/write-story.ts';

const FIX = 'choose another';

testPlantedLines(
  [
    'sources',
    'main',
    'text',
    'in-short',
    'rests-on',
    'announcer',
    'this-page',
    'preview',
    'search-options',
    'p1',
    'note-clock',
    'claim-x',
  ].map((id): PlantedLine => [
    `a heading named ${id}`,
    `## Tide {#${id}}\n\nIt rose.`,
    `"${id}"`,
    FIX,
  ]),
);

testPlanted([
  [
    'an event named as a year of the timeline',
    {
      'events/1999.yaml': append(
        'year-1999:\n  title: It was\n  date: 1999-05-05\n  kind: action\n  claims: [call-date]\n',
      ),
    },
    'events/1999.yaml:8',
    '"year-1999"',
    FIX,
  ],
  [
    'an event named as the main part',
    {
      'events/1999.yaml': append(
        'main:\n  title: It was\n  date: 1999-05-05\n  kind: action\n  claims: [call-date]\n',
      ),
    },
    'events/1999.yaml:8',
    '"main"',
    FIX,
  ],
  [
    'a note named as a kind of notes',
    {
      'notes/kind-check.mdx': inventedStory['notes/clock.mdx']?.replace('The harbor', 'A') ?? '',
    },
    'notes/kind-check.mdx:1',
    '"kind-check"',
    FIX,
  ],
  [
    'a term named as the announcer',
    { 'terms.yaml': append('announcer:\n  name: loud\n  kind: term\n  definition: A loud one.\n') },
    'terms.yaml:6',
    '"announcer"',
    FIX,
  ],
  [
    'a topic named as the comparison',
    { 'topics.yaml': append('comparison:\n  title: All of it\n  order: 3\n') },
    'topics.yaml:7',
    '"comparison"',
    FIX,
  ],
]);
