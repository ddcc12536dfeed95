/** How many words of a text name it. */
const NAMING_WORDS = 8;

/** The first words of a text. */
export function beginning(text: string): string {
  const words = text.trim().split(/\s+/u);
  const isLong = words.length > NAMING_WORDS;
  return `${words.slice(0, NAMING_WORDS).join(' ')}${isLong ? ' …' : ''}`;
}
