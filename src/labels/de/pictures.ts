import type { Labels } from '../en/labels.ts';

const scale = (hasHours: boolean) =>
  `Maßstäblich in den Jahren${hasHours ? ', Tagen und Stunden' : ' und Tagen'}. Ein Balken ist ein Eintrag, der dauerte; ein gepunktetes Zeichen ein Tag oder eine Stunde, die nicht genau oder nicht bekannt ist. `;

/** What drawings say, and the page of the timeline. */
export const pictures: Labels['pictures'] = {
  named: (seen) => `das Bild: ${seen}`,
  kinds: {
    call: { one: 'Gespräch', lane: 'Gespräche', column: 'Anruf' },
    meeting: { one: 'Treffen', lane: 'Treffen', column: 'Treffen' },
    statement: { one: 'Erklärung', lane: 'Erklärungen', column: 'gesagt' },
    publication: { one: 'Veröffentlichung', lane: 'Gedrucktes', column: 'Druck' },
    decision: { one: 'Beschluss', lane: 'Beschlüsse', column: 'Beschluss' },
    action: { one: 'Handlung', lane: 'Handlungen', column: 'getan' },
  },
  inSwitch: (lane) => lane,
  show: 'Zeigen',
  all: (count) => `alle ${count}`,
  timeline: {
    description: 'Was wann geschah, jeder Eintrag mit dem, worauf er beruht.',
    inPeriod: (period) => `Was in dieser Zeit geschah: ${period}. Mit dem, worauf es beruht.`,
    years: 'Jahre',
    calendar: 'Alle Einträge als Kalenderdatei',
    of: (count, entries) => `${count} von insgesamt ${entries.replace(/Einträge$/u, 'Einträgen')}`,
    entriesOf: (count, all) => `${count} von insgesamt ${all} Einträgen.`,
    whole: 'Die ganze Zeittafel',
    entry: (when, title) => `der Eintrag ${when}: ${title}`,
    drawing: 'die Zeichnung der Zeittafel',
    beyond: (entries, isOne) =>
      isOne
        ? 'Ein Eintrag liegt außerhalb dieser Jahre und steht nur in der Liste. '
        : `${entries} Einträge liegen außerhalb dieser Jahre und stehen nur in der Liste. `,
    caption: (hasHours) =>
      `${scale(hasHours)}Die Linie eines Gesprächs ist so lang wie seine Minuten, gestrichelt, wo sie nicht bekannt sind, dünn zwischen anderen. Farben sagen, wessen Wort eine Erklärung ist. `,
    captionWithoutCalls: (hasHours) =>
      `${scale(hasHours)}Farben sagen, wessen Wort eine Erklärung ist. `,
    asList: (count) => `Alle ${count} Einträge als Liste`,
    statements: ['Erklärungen,', 'nach Stimme'],
    about: (words) => `etwa: ${words}`,
    lasted: (days) => ` (${days} Tage)`,
    byClocks: (date, clocks, isOne) =>
      isOne ? `${date}, nach der Ortszeit` : `${date}, nach ${clocks}`,
    inDaytime: (length, daytime, city) => `${length}, ${daytime} (${city}).`,
    noStartNorEnd: 'Anfang und Ende wurden nicht gefunden.',
    hourNotFound: (daytime, name) => `${daytime}, Stunde nicht gefunden: ${name}`,
    noCall: (length, people) => `${length} ohne belegtes Gespräch zwischen ${people}`,
    noCallNarrow: (isTwo) => `kein Gespräch ${isTwo ? 'der beiden' : 'derselben'}`,
  },
  calls: {
    explained:
      'Eine Linie ist ein Gespräch, so lang wie seine Minuten. Gestrichelt: Dauer nicht gefunden.',
    ringed: (name) => `Ring: zusammen mit ${name}.`,
    asTable: 'Die Gespräche als Tabelle',
    heads: ['Datum', 'Dauer', 'Außerdem in der Leitung'],
    nobody: 'niemand sonst',
    minutes: (minutes) => `${minutes} min`,
    minutesUnit: ' min',
    none: 'kein belegtes Gespräch',
    span: (years) => years.join(' bis '),
  },
};
