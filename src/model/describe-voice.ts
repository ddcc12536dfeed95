import type { CardVoice } from './card.ts';
import { describeWitness, sidesOf } from './describe-witness.ts';
import { capitalize, listOf } from '../labels/grammar.ts';
import type { Claim, Person } from './records.ts';

/** The letters of a tile. Those of voices without a name are small. */
const lettersOf = (mark: string | null, isNamed: boolean): string | null =>
  isNamed ? mark : (mark?.toLowerCase() ?? null);

/** The most letters of a name in a column; a longer one gives way to the shorter form. */
const COLUMN_LETTERS = 26;

/** A voice as a card shows it. What a voice without a name is called is no name. */
export const voiceOfPerson = ({ name, side, named }: Person): CardVoice => ({
  name: named ? name : capitalize(name),
  color: side?.color ?? 'slate',
  isNamed: named,
  letters: side && lettersOf(side.mark, named),
});

/** On whose word a claim stands, as a card shows it: its voices, or else its outlets or its sum. */
export function voiceOfClaim(claim: Claim): CardVoice {
  const [voice, ...others] = claim.by;
  if (voice && others.length === 0 && voice.name.length <= COLUMN_LETTERS)
    return voiceOfPerson(voice);
  const [tile] = sidesOf([claim]);
  const isNamed = claim.by.length === 0 || claim.by.some(({ named }) => named);
  const names = listOf(claim.by.map(({ short }) => short));
  return {
    name: voice ? (isNamed ? names : capitalize(names)) : describeWitness(claim),
    color: tile?.side.color ?? (voice ? 'slate' : 'ink'),
    isNamed,
    letters: tile && lettersOf(tile.side.mark, tile.isNamed),
  };
}
