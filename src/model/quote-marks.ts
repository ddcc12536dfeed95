const MARKS: Record<string, [open: string, close: string]> = {
  cs: ['„', '“'],
  de: ['„', '“'],
  fr: ['«\u00A0', '\u00A0»'],
  it: ['«', '»'],
  lt: ['„', '“'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  uk: ['«', '»'],
  zh: ['「', '」'],
};

/** The quotation marks of a language; the English ones for a language that is not listed here. */
export const quoteMarks = (language: string): [open: string, close: string] =>
  MARKS[language.split('-', 1)[0] ?? ''] ?? ['“', '”'];
