import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Chapter, type InventedStory, type Sentence, chapterPath } from './invent-story.ts';

/** Other makers of sites, in the versions that are measured. */
export const PEERS = {
  starlight: { '@astrojs/starlight': '0.42.4' },
  eleventy: { '@11ty/eleventy': '3.1.8' },
} as const;

/** The name of another maker of sites. */
export type PeerName = keyof typeof PEERS;

/** Says a record of some kind in plain words. */
type Tell = (kind: string, id: string) => string;

/** Tells records in plain words: what the page of a chapter says of them in ours. */
function teller({ records }: InventedStory): Tell {
  const all = [...records].flatMap(([file, entries]) =>
    [...entries].map(([id, record]) => [`${file.split('/')[0]} ${id}`, record] as const),
  );
  const byName = new Map<string, Record<string, unknown>>(
    all.map(([name, record]) => [name, record as Record<string, unknown>]),
  );
  const tell: Tell = (kind, id) => {
    const record = byName.get(`${kind} ${id}`);
    if (!record) return '';
    if (kind === 'claims') {
      const evidence = (record['evidence'] as string[]).map((each) => tell('sources', each));
      return `${String(record['says'])} ${evidence.join('; ')}`;
    }
    if (kind === 'sources')
      return `[${String(record['publisher'])}, ${String(record['title'])}](${String(record['address'])})`;
    if (kind === 'quotations') return (record['wordings'] as { words: string }[])[0]?.words ?? '';
    return String(record['name'] ?? record['text']);
  };
  return tell;
}

/** A sentence in Markdown, and what is below its chapter. */
function sentenceOf(sentence: Sentence, tell: Tell): { text: string; below: string[] } {
  const { words, claim, note, person, quotation, term, link } = sentence;
  const [first = '', ...rest] = words.split(' ');
  const told = rest.join(' ');
  const below = [
    ...(claim ? [tell('claims', claim)] : []),
    ...(note ? [`${first}: ${tell('notes', note)}`] : []),
  ];
  const begin =
    (person && `${tell('people', person)}, who`) ??
    (quotation && `“${tell('quotations', quotation)}”`) ??
    (term && tell('terms', term)) ??
    (link ? `[${first}](${link})` : first);
  return { text: `${begin} ${told}.`, below };
}

function markdownOf(chapter: Chapter, tell: Tell, more: string): string {
  const below: string[] = [];
  const text = chapter.sections.flatMap(({ title, paragraphs }) => [
    `## ${title}`,
    ...paragraphs.map((paragraph) =>
      paragraph
        .map((sentence) => {
          const read = sentenceOf(sentence, tell);
          below.push(...read.below);
          return read.text;
        })
        .join('\n'),
    ),
  ]);
  return [
    `---\ntitle: ${chapter.title}\ndescription: ${chapter.summary}\n${more}---`,
    chapter.summary,
    ...text,
    `> ${tell('quotations', chapter.quotation)}`,
    '## Sources',
    below.map((each, index) => `${index + 1}. ${each}`).join('\n'),
    '',
  ].join('\n\n');
}

const STARLIGHT = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: 'Story', sidebar: [{ label: 'Start', link: '/' }] })],
});
`;

const LAYOUT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><style>body{max-width:40rem;margin:auto;font:1.1rem/1.5 Georgia}</style>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>
</head><body><div id="search"></div><main data-pagefind-body><h1>{{ title }}</h1>{{ content }}</main>
<script>new PagefindUI({ element: '#search' });</script></body></html>
`;

/** The versions of what the project uses too. */
const ownVersion = (name: string): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> })
    .dependencies[name] ?? 'latest';

/** The command that builds a site with another maker, by the parts of its arguments. */
export const PEER_BUILDS: Readonly<Record<PeerName, readonly (readonly string[])[]>> = {
  starlight: [['node_modules/astro/bin/astro.mjs', 'build']],
  eleventy: [
    ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'],
  ],
};

/**
 * Writes the text of a story, with its records as lists below the chapters, as another maker of
 * sites reads it, with the smallest configuration that serves and searches it.
 */
export function writePeer(folder: string, peer: PeerName, story: InventedStory): void {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const tell = teller(story);
  const isStarlight = peer === 'starlight';
  const others = isStarlight
    ? { astro: ownVersion('astro') }
    : { pagefind: ownVersion('pagefind') };
  const dependencies = { ...PEERS[peer], ...others };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  const text = isStarlight ? 'src/content/docs' : 'text';
  if (isStarlight) {
    write('astro.config.mjs', STARLIGHT);
    write(
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
  } else {
    write('_includes/page.liquid', LAYOUT);
    write(
      'eleventy.config.js',
      "export default () => ({ dir: { input: 'text', includes: '../_includes', output: 'dist' } });\n",
    );
  }
  const more = isStarlight ? '' : 'layout: page.liquid\n';
  write(`${text}/index.md`, `---\ntitle: Start\n${more}---\n\nSome words.\n`);
  for (const chapter of story.chapters)
    write(`${text}/${chapterPath(chapter)}.md`, markdownOf(chapter, tell, more));
}
