import type { Search } from '../../search/answer.ts';
import { createSearch } from './search-engine.ts';

/** Makes the search of this site, of a page or a dialog. */
export const siteSearch = (): Search => createSearch(`${import.meta.env.BASE_URL}pagefind/`);
