const MINUTE = 60_000;

/** What a clock in a zone shows at an instant, as if it were UTC, in milliseconds. */
function shownAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(instant);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return Date.parse(
    `${value('year')}-${value('month')}-${value('day')}T${value('hour')}:${value('minute')}:${value('second')}Z`,
  );
}

/**
 * The instant at which the clock of a zone shows a time on a day, in milliseconds since 1970. It is
 * the second of two where the clock is set back.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const shown = Date.parse(`${date}T${time === '24:00' ? '23:59:59.999' : time}Z`);
  const first = shown - (shownAt(shown, zone) - shown);
  return shown - (shownAt(first, zone) - first);
}

/** What the clock of a zone shows at an instant: `HH:MM`. */
export const timeAt = (instant: number, zone: string): string =>
  new Date(shownAt(instant, zone)).toISOString().slice(11, 16);

/** The hours on the clock of a zone from the beginning of a day to an instant, in decimals. */
export const hoursAt = (instant: number, date: string, zone: string): number =>
  (shownAt(instant, zone) - Date.parse(`${date}T00:00Z`)) / MINUTE / 60;
