import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { findCircles } from './checks/find-circles.ts';

/** The text of each file, by its path below `src`. */
type Files = Readonly<Record<string, string>>;

/** What each folder, or file beside the folders, may import. */
type Rules = ReadonlyMap<string, readonly string[]>;

const IMPORT = /(?:from|import)\s*\(?\s*['"]((?:~\/|\.\.?\/)[^'"?]+)/gu;

/** The folder that the rules name for a file: that of components is one step deeper. */
function folderOf(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/');
  return first === 'components' && rest.length > 0 ? `${first}/${second}` : first;
}

const isForTests = (path: string): boolean => /\.test\.ts$|\/testing\//u.test(path);

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(IMPORT)].map(([, written = '']) =>
    written.startsWith('~/') ? written.slice(2) : join(dirname(path), written),
  );

const allows = (allowed: readonly string[], folder: string): boolean =>
  allowed.some((each) =>
    each.endsWith('/*') ? folder.startsWith(each.slice(0, -1)) : each === folder,
  );

/** Every import that the rules forbid, and every circle of files. */
function findFaults(files: Files, rules: Rules): string[] {
  const graph = new Map(
    Object.entries(files)
      .filter(([path]) => !isForTests(path))
      .map(([path, text]) => [path, importsOf(path, text)]),
  );
  const forbidden = [...graph].flatMap(([path, imports]) => {
    const folder = folderOf(path);
    const allowed = rules.get(folder);
    if (!allowed) return [`${path} is in a folder that the table does not have`];
    return imports
      .filter((target) => isForTests(target) || folderOf(target) !== folder)
      .filter((target) => isForTests(target) || !allows(allowed, folderOf(target)))
      .map((target) => `${path} imports ${target}`);
  });
  const circles = findCircles(graph).map((circle) => `a circle: ${circle.join(', ')}`);
  return [...forbidden, ...circles];
}

const inBackticks = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);

/** The rules as the table of the README has them. */
function readRules(readme: string): Rules {
  const table = readme.slice(readme.indexOf('| folder'), readme.indexOf('## How a story'));
  return new Map(
    table.split('\n').flatMap((row): [string, string[]][] => {
      const [, folder = '', , allowed = ''] = row.split('|');
      const [name] = inBackticks(folder);
      return name ? [[name, inBackticks(allowed)]] : [];
    }),
  );
}

const rules = readRules(readFileSync(new URL('README.md', import.meta.url), 'utf8'));
const files = Object.fromEntries(
  globSync('**/*.{ts,astro,js,mjs}', { cwd: import.meta.dirname }).map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(import.meta.dirname, path), 'utf8'),
  ]),
);

test('every file imports only what the table of the README lets its folder import', () => {
  assert.ok(rules.size > 15 && Object.keys(files).length > 150);
  assert.deepEqual(findFaults(files, rules), []);
});

const planted: [title: string, path: string, text: string, fault: RegExp][] = [
  [
    'a step back up',
    'model/planted.ts',
    "import { issue } from '../checks/issue.ts';",
    /^model\/planted\.ts imports checks\/issue\.ts$/u,
  ],
  [
    'a type from above',
    'schemas/planted.ts',
    "import type { Story } from '../model/story.ts';",
    /^schemas\/planted\.ts imports model\/story\.ts$/u,
  ],
  [
    'a component that reads the story by itself',
    'components/record/Planted.astro',
    "import { loadStory } from '~/load-story.ts';",
    /^components\/record\/Planted\.astro imports load-story\.ts$/u,
  ],
  [
    'a component of a folder above its own',
    'components/shared/Planted.astro',
    "import ClaimRow from '~/components/record/ClaimRow.astro';",
    /^components\/shared\/Planted\.astro imports components\/record\/ClaimRow\.astro$/u,
  ],
  [
    'what is made for tests',
    'model/planted.ts',
    "import { renderText } from '../markdown/testing/render-text.ts';",
    /imports markdown\/testing\/render-text\.ts$/u,
  ],
  [
    'a folder without a row',
    'helpers/planted.ts',
    '',
    /^helpers\/planted\.ts is in a folder that the table does not have$/u,
  ],
  [
    'a circle of two files',
    'model/story.ts',
    "import type { Page } from './build-story.ts';",
    /^a circle: .*model\/story\.ts/u,
  ],
];

for (const [title, path, text, fault] of planted) {
  test(`refuses ${title}`, () => {
    const found = findFaults({ ...files, [path]: `${files[path] ?? ''}${text}` }, rules);
    assert.equal(found.length > 0 && found.every((each) => fault.test(each)), true, found.join());
  });
}
