/** How numbers and dates are written, and what is said where one was not found. */
export const dates = {
  /** Whose dates and lists are written so: in British English, days come before months. */
  locale: 'en-GB',
  /** Whose numbers are written so. */
  numberLocale: 'en-US',
  /** The numbers from 0 to 12 in words. */
  numerals: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  /** What a no-break space joins to the number before it, beside the months. */
  units: 'minutes|hours|days|months|years|percent|million|billion|a\\.m\\.|p\\.m\\.',
  /** Short forms that are followed by a name or a number, so that their stop ends no sentence. */
  stopped:
    'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|St|Mt|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No(?=\\.\\s+\\d)',
  /** What stands between a day and its month. */
  afterDay: '',
  /**
   * In British English, Node shortens September to four letters and the other months to three:
   * https://github.com/nodejs/node/issues/40710. This may go when that changes.
   */
  shortened: (day: string) => day.replace('Sept', 'Sep'),
  span: (from: string, until: string) => `${from} to ${until}`,
  about: (date: string) => `about ${date}`,
  aboutThis: (isSpan: boolean) => `about this ${isSpan ? 'time' : 'day'}`,
  aboutThisDay: (title: string) => `About this day: ${title}`,
  until: (date: string) => `to ${date}`,
  /** Of an hour: the latest that it can have been. */
  by: (time: string) => `by ${time}`,
  fromDay: (date: string) => `from ${date}`,
  untilDay: (date: string) => `until ${date}`,
  dateNotFound: 'date not found',
  dayNotFound: 'day not found',
  noDay: 'no day',
  noKnownDay: 'of no known day',
  lengthNotFound: 'length not found',
  notFound: 'not found',
  daytimes: { night: 'night', morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  /** A number of which less is known than its exact size. */
  numbers: {
    about: (number: string) => `about ${number}`,
    under: (number: string) => `under ${number}`,
    upTo: (number: string) => `up to ${number}`,
    moreThan: (number: string) => `more than ${number}`,
    atLeast: (number: string) => `at least ${number}`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
};
