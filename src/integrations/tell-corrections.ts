import type { Corrected } from '../ledger/list-corrections.ts';
import { attributeOf, elementsOf } from '../html/html-tree.ts';
import { correctedMarkup } from './arrival-markup.ts';
import { type BuiltPage, withPlaces } from './built-pages.ts';
import { type Insertion, beside, insertInto } from './tell-arrivals.ts';

/** Where a passage of a page is told of, by its id; without one, that of the page as a whole. */
function insertionsAt({ root }: BuiltPage, id: string, markup: string): Insertion[] {
  const elements = elementsOf(root);
  const target = id
    ? elements.find((element) => attributeOf(element, 'id') === id)
    : elements.find(({ tagName }) => tagName === 'h1');
  return target ? beside(target, markup) : [];
}

/** Makes what writes into a built page what was corrected, beside each passage that says so. */
export function correctionsTeller(
  corrections: readonly Corrected[],
): (page: BuiltPage) => BuiltPage {
  const marks = corrections.flatMap((corrected) =>
    corrected.marks.map((mark) => {
      const [page = '', id = ''] = mark.split('#');
      return { page, id, markup: correctedMarkup(corrected) };
    }),
  );
  const byPage = Map.groupBy(marks, ({ page }) => page);
  return (page) => {
    const own = byPage.get(page.address);
    if (!own) return page;
    const placed = withPlaces(page);
    return insertInto(
      page,
      own.flatMap(({ id, markup }) => insertionsAt(placed, id, markup)),
    );
  };
}
