import type { Corrected } from '../ledger/list-corrections.ts';
import { attributeOf, elementsOf } from '../html/html-tree.ts';
import { correctedMarkup } from './arrival-markup.ts';
import type { BuiltPage } from './built-pages.ts';
import { type Insertion, beside, insertInto } from './tell-arrivals.ts';

/** Where a passage of a page is told of, by its id; without one, that of the page as a whole. */
function insertionsAt({ root }: BuiltPage, id: string, markup: string): Insertion[] {
  const elements = elementsOf(root);
  const target = id
    ? elements.find((element) => attributeOf(element, 'id') === id)
    : elements.find(({ tagName }) => tagName === 'h1');
  return target ? beside(target, markup) : [];
}

/** Writes into the built pages what was corrected, beside each passage that says so. */
export function tellCorrections(
  pages: readonly BuiltPage[],
  corrections: readonly Corrected[],
): BuiltPage[] {
  const marks = corrections.flatMap((corrected) =>
    corrected.marks.map((mark) => {
      const [page = '', id = ''] = mark.split('#');
      return { page, id, markup: correctedMarkup(corrected) };
    }),
  );
  return pages.map((page) =>
    insertInto(
      page,
      marks
        .filter((mark) => mark.page === page.address)
        .flatMap(({ id, markup }) => insertionsAt(page, id, markup)),
    ),
  );
}
