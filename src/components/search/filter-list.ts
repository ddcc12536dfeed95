import * as say from '../../labels/script/en/search.ts';
import { type Choice, type Facet, type Filters, type Found, facets } from '../../search/answer.ts';
import { make, makeButton } from './make-element.ts';
import { markOf, tileOf } from './make-marks.ts';

/** How many choices of a group are shown before the others are asked for. */
const SHOWN = 7;

const headings: Record<Facet, string> = say.facets;

/** The filters after a choice has been pressed: it is added, or taken away. */
export function withChoice(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  const { [facet]: _before, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}

function choiceItem(facet: Facet, { value, words, count, isChosen, side }: Choice): HTMLLIElement {
  const sign = side ? [tileOf(side, false), ' '] : facet === 'standing' ? markOf(value) : [];
  const button = makeButton(
    {
      class: 'filter',
      'aria-pressed': String(isChosen),
      'data-facet': facet,
      'data-value': value,
      'data-key': `${facet}=${value}`,
    },
    make('span', { class: 'filter-words' }, ...sign, words),
    ' ',
    make('span', { class: 'filter-count' }, String(count)),
  );
  return make('li', {}, button);
}

/** A group of choices, or nothing if there is nothing to choose. */
function filterGroup(facet: Facet, choices: readonly Choice[], isOpen: boolean): HTMLElement[] {
  const offered = choices.filter(({ count, isChosen }) => count > 0 || isChosen);
  if (offered.length === 0) return [];
  // One row more takes no more room than the words that would offer it.
  const isShort = isOpen || offered.length <= SHOWN + 1;
  const shown = offered.filter(({ isChosen }, index) => isShort || isChosen || index < SHOWN);
  const hidden = offered.length - shown.length;
  const id = `filters-${facet}`;
  return [
    make(
      'div',
      { role: 'group', 'aria-labelledby': id, class: 'filter-group' },
      make('h3', { id, class: 'block-title' }, headings[facet]),
      make('ul', {}, ...shown.map((choice) => choiceItem(facet, choice))),
      ...(hidden > 0
        ? [
            makeButton(
              { class: 'filter-more', 'data-open': facet, 'data-key': `more-${facet}` },
              say.more(hidden),
            ),
          ]
        : []),
    ),
  ];
}

/**
 * The groups of filters with their counts.
 * @param opened the groups of which all choices are shown.
 */
export const filterList = (
  { choices }: Pick<Found, 'choices'>,
  opened: ReadonlySet<string>,
): HTMLElement[] =>
  facets.flatMap((facet) => filterGroup(facet, choices[facet], opened.has(facet)));

/** The words of all choices that are pressed, for the line that says what is chosen. */
export const chosenWords = ({ choices }: Pick<Found, 'choices'>): string[] =>
  facets.flatMap((facet) =>
    choices[facet].filter(({ isChosen }) => isChosen).map(({ words }) => words),
  );
