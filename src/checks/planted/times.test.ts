import { testPlanted } from '../testing/test-planted.ts';
import { swap } from '../testing/write-story.ts';

const CALL = 'events/1999.yaml';
const time = (zone: string) => ({
  [CALL]: swap('  kind: call', `  time: 16:20\n  zone: ${zone}\n  kind: call`),
});

testPlanted([
  ['a zone that does not exist', time('Europe/Berln'), `${CALL}:5`, '"zone"', 'IANA'],
  ['an abbreviation of a zone', time('CET'), `${CALL}:5`, '"zone"', 'IANA'],
  ['a zone as a difference', time('UTC+1'), `${CALL}:5`, '"zone"', 'IANA'],
  ['a zone in small letters', time('europe/lisbon'), `${CALL}:5`, '"zone"', 'IANA'],
  ['a zone of free words', time('whatever / or not'), `${CALL}:5`, '"zone"', 'IANA'],
  [
    'a zone without a time',
    { [CALL]: swap('  kind: call', '  zone: Europe/Lisbon\n  kind: call') },
    `${CALL}:4`,
    'no time is given',
    '"daytime"',
  ],
  [
    'a time without a zone',
    { [CALL]: swap('  kind: call', '  time: 16:20\n  kind: call') },
    `${CALL}:4`,
    '"zone" is missing',
    'zone:',
  ],
  [
    'an hour that does not exist',
    { [CALL]: swap('  kind: call', '  time: 24:20\n  zone: Europe/Lisbon\n  kind: call') },
    `${CALL}:4`,
    '"time"',
    'HH:MM',
  ],
  [
    'a day that does not exist',
    { [CALL]: swap('1999-03-03', '1999-02-29') },
    `${CALL}:3`,
    '"date"',
    'YYYY-MM-DD',
  ],
  [
    'a day in another form',
    { [CALL]: swap('1999-03-03', '3 March 1999') },
    `${CALL}:3`,
    '"date"',
    'YYYY-MM-DD',
  ],
  [
    'a range that ends before it begins',
    { [CALL]: swap('  kind: call', '  until: 1999-03-01\n  kind: call') },
    `${CALL}:4`,
    'before',
    'earlier day first',
  ],
  [
    'a call without its minutes',
    { [CALL]: swap('  minutes: 4\n', '') },
    `${CALL}:1`,
    '"minutes" is missing',
    'minutes:',
  ],
  ['no minutes', { [CALL]: swap('minutes: 4', 'minutes: 0') }, `${CALL}:5`, '"minutes"', 'above 0'],
]);
