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

/** The quotation marks of a language; English ones where a language has no others here. */
export const quoteMarks = (language: string): [open: string, close: string] =>
  MARKS[language] ?? ['“', '”'];
