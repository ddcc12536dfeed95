import type { CollectionData } from '../schemas/collections.ts';
import type { CheckedEntry } from './checked-content.ts';

type Site = CollectionData<'site'>;

const valueOf = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined;

/** The ids in a list of the site's record; none where the list cannot be read. */
function idsIn(site: CheckedEntry | undefined, list: 'parts' | 'sides'): string[] {
  const items = valueOf(site?.data, list);
  return Array.isArray(items)
    ? items.map((item) => valueOf(item, 'id')).filter((id) => typeof id === 'string')
    : [];
}

/** The folders that chapters are in. */
const foldersIn = (entries: readonly CheckedEntry[]): string[] =>
  entries.flatMap(({ collection, id }) =>
    collection === 'chapters' ? (id.split('/')[0] ?? []) : [],
  );

/** The sides that voices are on. */
const sidesIn = (entries: readonly CheckedEntry[]): string[] =>
  entries.flatMap(({ collection, data }) => {
    const side = collection === 'people' ? valueOf(data, 'side') : undefined;
    return typeof side === 'string' ? [side] : [];
  });

const orElse = (ids: readonly string[], others: readonly string[]): string[] => [
  ...new Set(ids.length > 0 ? ids : others),
];

/**
 * A record of the site for the checks alone, used where the story's own is missing or has a
 * mistake,
 * so that all else is still checked. If its parts or sides cannot be read, any name of one is
 * right.
 */
export function standInSite(entries: readonly CheckedEntry[]): CheckedEntry {
  const site = entries.find(({ collection }) => collection === 'site');
  const data: Site = {
    title: '',
    tagline: '',
    dateline: '',
    description: '',
    subject: '',
    language: 'en',
    address: null,
    publisher: '',
    contact: null,
    asOf: '2000-01-01',
    license: { texts: '', address: '', except: '' },
    parts: orElse(idsIn(site, 'parts'), foldersIn(entries)).map((id) => ({
      id,
      title: id,
      summary: id,
    })),
    notIndependent: [],
    sides: orElse(idsIn(site, 'sides'), sidesIn(entries)).map((id) => ({
      id,
      name: id,
      mark: null,
      color: 'slate',
      opposes: [],
    })),
  };
  return {
    collection: 'site',
    id: 'site',
    file: 'site.yaml',
    fileName: 'site',
    data,
    body: undefined,
    lineOf: () => 1,
    prose: undefined,
    isSound: true,
  };
}
