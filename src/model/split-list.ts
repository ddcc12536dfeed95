import { labels } from '../labels/labels.ts';

/** Items of a list under one heading. */
interface Group<Item> {
  /** The step of an address, and the end of an id. */
  key: string;
  title: string;
  items: readonly Item[];
}

/** A page of a list that is too long for one. */
export interface ListPart<Item> {
  /** The step of its address: `check`, and `check-2` where the group has several. */
  id: string;
  title: string;
  items: readonly Item[];
}

/** How much of a page an item takes. */
type WeightOf<Item> = (item: Item) => number;

const weigh = <Item>(items: readonly Item[], weightOf: WeightOf<Item>): number =>
  items.reduce((sum, item) => sum + weightOf(item), 0);

/** As few parts as hold all items, none much longer than another. */
function splitGroup<Item>(
  { key, title, items }: Group<Item>,
  most: number,
  weightOf: WeightOf<Item>,
): ListPart<Item>[] {
  const whole = weigh(items, weightOf);
  const count = Math.ceil(whole / most);
  let before = 0;
  const parts = Map.groupBy(items, (item) => {
    const at = Math.floor((before * count) / whole);
    before += weightOf(item);
    return at;
  });
  return [...parts.values()].map((own, index) => ({
    id: index === 0 ? key : `${key}-${index + 1}`,
    title: parts.size > 1 ? labels().lists.part(title, index + 1, parts.size) : title,
    items: own,
  }));
}

/**
 * The pages that the items of a list are on: none if one page holds them all; else one for each
 * group, and several for a group that is still too much.
 * @param most how much one page holds: how many items, if none is said to take more than another.
 */
export const splitList = <Item>(
  groups: readonly Group<Item>[],
  most: number,
  weightOf: WeightOf<Item> = () => 1,
): ListPart<Item>[] =>
  weigh(
    groups.flatMap(({ items }) => items),
    weightOf,
  ) > most
    ? groups.flatMap((group) => splitGroup(group, most, weightOf))
    : [];

/** The part that each item is in, by the id of the item; none where the list has no parts. */
export const partsById = (
  parts: readonly ListPart<{ id: string }>[],
): ReadonlyMap<string, string> =>
  new Map(parts.flatMap((part) => part.items.map(({ id }) => [id, part.id] as const)));
