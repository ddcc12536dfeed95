import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sides and accounts that join the two of the story in German, each with one voice. */
const OTHERS = [
  { side: 'kreis', name: 'der Landkreis', mark: 'L', color: 'red', voice: 'Paul Richter' },
  { side: 'kirche', name: 'die Kirche', mark: 'K', color: 'ochre', voice: 'Anna Vogel' },
  { side: 'markt', name: 'die Marktleute', mark: 'M', color: 'teal', voice: 'Emil Krause' },
];

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

/**
 * Copies the story in German and makes of it one with five sides and five accounts. The new voices
 * say together what nobody else does, and each has an account of its own.
 */
export function withFiveSides(story: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(story, folder, { recursive: true });
  const site = join(folder, 'site.yaml');
  const sides = OTHERS.map(({ side, name, mark, color }) =>
    lines(`  - id: ${side}`, `    name: ${name}`, `    mark: ${mark}`, `    color: ${color}`),
  );
  const written = readFileSync(site, 'utf8');
  writeFileSync(site, written.replace('notIndependent:', `${sides.join('')}notIndependent:`));
  OTHERS.forEach(({ side, name, voice }, index) => {
    const short = voice.split(' ').at(-1) ?? voice;
    writeFileSync(
      join(folder, 'people', `${side}.yaml`),
      lines(
        '# yaml-language-server: $schema=../.schema/people.json',
        `${side}-stimme:`,
        `  name: ${voice}`,
        `  short: ${short}`,
        `  side: ${side}`,
        '  sources: [sendung]',
      ),
    );
    appendFileSync(
      join(folder, 'accounts.yaml'),
      lines(
        `${side}-darstellung:`,
        `  name: ${name}`,
        `  order: ${index + 3}`,
        `  voices: [${side}-stimme]`,
        '  published: Was in der Abendschau zu hören war.',
      ),
    );
  });
  appendFileSync(
    join(folder, 'claims/das-holz.yaml'),
    lines(
      'bank-aus-holz:',
      '  says: Aus dem Holz wurde eine Bank gebaut.',
      `  by: [${OTHERS.map(({ side }) => `${side}-stimme`).join(', ')}]`,
      '  evidence: [sendung]',
    ),
  );
  appendFileSync(
    join(folder, 'chapters/danach/das-holz.mdx'),
    lines('', 'Aus dem Holz wurde eine Bank gebaut.<Claim id="bank-aus-holz" />'),
  );
}
