import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readYamlDocument, readYamlRecords } from './read-yaml.ts';

/**
 * Loads YAML files into a collection: several keyed records a file, or one record a file with
 * `oneRecordAFile`. What is wrong in them is reported by the content checks, which read the same way.
 */
export function keyedYaml(
  folder: string,
  patterns: readonly string[],
  oneRecordAFile: boolean,
): Loader {
  const load: Loader['load'] = async ({ store, parseData, generateDigest, watcher, config }) => {
    const root = resolve(config.root.pathname);
    const sync = async () => {
      store.clear();
      for (const path of globSync([...patterns], { cwd: folder }).toSorted()) {
        const text = readFileSync(join(folder, path), 'utf8');
        const name = path.replace(/^.*\//u, '').replace(/\.yaml$/u, '');
        const { records } = oneRecordAFile ? readYamlDocument(text, name) : readYamlRecords(text);
        const filePath = relative(root, join(folder, path));
        for (const { id, data } of records) {
          const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath });
          store.set({ id, data: parsed, filePath, digest: generateDigest(parsed) });
        }
      }
    };
    await sync();
    watcher?.on('all', (_event, path) => {
      if (path.startsWith(folder) && path.endsWith('.yaml')) void sync();
    });
  };
  return { name: 'keyed-yaml', load };
}
