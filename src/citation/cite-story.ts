import { type Edition, currentEdition } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { type Cited, listCited } from './list-cited.ts';
import { type ReferenceItem, referenceItem } from './reference-item.ts';
import { type WrittenForm, referenceWriter } from './reference-forms.ts';

/** Something that can be cited, with what its references say. */
export interface Citation extends Cited {
  item: ReferenceItem;
}

/** A page with all that can be cited of it. */
export interface PageCitations {
  address: string;
  title: string;
  page: Citation;
  passages: Citation[];
}

/** All that can be cited of a story. */
export interface StoryCitations {
  edition: Edition;
  /** By the address of the page. */
  pages: ReadonlyMap<string, PageCitations>;
  /** A reference in every form. */
  write: (item: ReferenceItem) => WrittenForm[];
}

/** What was read of a story, which all of its pages share. */
const known = new WeakMap<Story, StoryCitations>();

/**
 * All that can be cited of a story.
 * @param root the path of the site on its host, with a slash at both ends.
 */
export function citeStory(story: Story, root: string): StoryCitations {
  const before = known.get(story);
  if (before) return before;
  const edition = currentEdition(story);
  const withItem = (cited: Cited): Citation => ({
    ...cited,
    item: referenceItem(cited, story.site, edition, root),
  });
  const pages = listCited(story).map(({ address, title, page, passages }): PageCitations => ({
    address,
    title,
    page: withItem(page),
    passages: passages.map(withItem),
  }));
  const citations = {
    edition,
    pages: new Map(pages.map((page) => [page.address, page])),
    write: referenceWriter(),
  };
  known.set(story, citations);
  return citations;
}
