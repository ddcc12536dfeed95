import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type FontSlice, fontSlices } from '../styles/font-slices.ts';
import { weights } from './theme-values.ts';

const { resolve } = createRequire(import.meta.url);

/** What letters are for: the faces of the site, the labels in two weights. */
export type Role = 'text' | 'italic' | 'display' | 'label' | 'name';

/** A font that holds some letters of a role. */
export interface CutFont {
  font: Font;
  /** Which code points it has. */
  points: ReadonlySet<number>;
  /** The size of its letters beside those of its role, and of a unit of its outlines in ems. */
  scale: number;
  unit: number;
}

/** A font to be cut. */
type Cut = Pick<FontSlice, 'from' | 'characters' | 'axes'> & { scale: number };

/** The file of Greek letters: pages leave them to the reader’s fonts, which a picture has not. */
const GREEK = '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2';
const greek = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΆΈΉΊΌΎΏϊϋΐΰ·';

const slicesOf = (family: string, style = 'normal'): readonly FontSlice[] =>
  fontSlices.filter(({ face }) => face.family === family && face.style === style);

/** The cuts of some slices, one for each file that they are from. */
function cutsOf(slices: readonly FontSlice[], axes?: FontSlice['axes']): Cut[] {
  const [first] = slices;
  const lent = slices.find(({ face }) => face.sizeAdjust);
  const scaleOf = (slice: FontSlice | undefined) =>
    Number.parseFloat(slice?.face.sizeAdjust ?? '100%') / 100;
  const cuts = [...Map.groupBy(slices, ({ from }) => from)].map(([from, group]): Cut => {
    const fixed = group[0]?.axes && (axes ?? group[0].axes);
    const characters = group.map((slice) => slice.characters).join('');
    return { from, characters, scale: scaleOf(group[0]), ...(fixed && { axes: fixed }) };
  });
  return first && lent ? [...cuts, { from: GREEK, characters: greek, scale: scaleOf(lent) }] : cuts;
}

const [display] = slicesOf('Newsreader Display');
const text = slicesOf('Newsreader');
const labels = slicesOf('Libre Franklin');

/** What the letters of each role are cut from. What a file lacks, the next may have. */
const CUTS: Readonly<Record<Role, readonly Cut[]>> = {
  text: cutsOf(text),
  italic: [...cutsOf(slicesOf('Newsreader', 'italic')), ...cutsOf(text)],
  display: cutsOf(text, display?.axes),
  label: cutsOf(labels, { wght: weights.plain }),
  name: cutsOf(labels, { wght: weights.name }),
};

/** Every font file that cards are drawn from. */
export const fontFiles: readonly string[] = [
  ...new Set(
    Object.values(CUTS)
      .flat()
      .map(({ from }) => resolve(from)),
  ),
];

async function cut({ from, characters, axes }: Cut): Promise<Omit<CutFont, 'scale'>> {
  const sfnt = await subsetFont(readFileSync(resolve(from)), characters, {
    targetFormat: 'sfnt',
    noLayoutClosure: true,
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  });
  const face = new Face(new Blob(sfnt));
  return { font: new Font(face), points: new Set(face.collectUnicodes()), unit: 1 / face.upem };
}

/** Cuts the fonts of every role, each cut once. */
export async function cutFaces(): Promise<Record<Role, CutFont[]>> {
  const done = new Map<string, Promise<Omit<CutFont, 'scale'>>>();
  const once = (each: Cut) => {
    const key = JSON.stringify([each.from, each.characters, each.axes]);
    const font = done.get(key) ?? cut(each);
    done.set(key, font);
    return font;
  };
  const ofRole = (role: Role) =>
    Promise.all(CUTS[role].map(async (each) => ({ ...(await once(each)), scale: each.scale })));
  return {
    text: await ofRole('text'),
    italic: await ofRole('italic'),
    display: await ofRole('display'),
    label: await ofRole('label'),
    name: await ofRole('name'),
  };
}
