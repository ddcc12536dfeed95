/** How a text can be packed for the wire, best first. */
const ENCODINGS = ['br', 'gzip'] as const;

/** A way to pack a text for the wire. */
export type Encoding = (typeof ENCODINGS)[number];

/** How much a browser wants each encoding, from 0 to 1, by name. */
const readWishes = (header: string): ReadonlyMap<string, number> =>
  new Map(
    header.split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice('q='.length);
      return [name, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );

/**
 * The encoding that an `Accept-Encoding` header wants most, the better of two that it wants alike;
 * undefined if it takes none of ours.
 */
export function chooseEncoding(header = ''): Encoding | undefined {
  const wishes = readWishes(header);
  const wishOf = (name: string) => wishes.get(name) ?? wishes.get('*') ?? 0;
  const [best] = ENCODINGS.toSorted((a, b) => wishOf(b) - wishOf(a));
  return best && wishOf(best) > 0 ? best : undefined;
}
